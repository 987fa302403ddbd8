using System.Text.Json.Serialization;
using BarometerSite.Model;

namespace BarometerSite.Pages.Common;

/// <summary>A text that people read, still as Markdown, with its second-level headings as a list of contents.</summary>
internal sealed class Body
{
    public static readonly Body None = new(null);

    private Body(Article? text)
    {
        Text = text;
        Contents = [.. (text?.Headings ?? []).Where(heading => heading.Level == 2).Select(heading => new ContentsEntryView(heading.Text, heading.Id))];
    }

    [JsonIgnore] public Article? Text { get; }
    [JsonIgnore] public ImmutableArray<ContentsEntryView> Contents { get; }

    public static Body Of(Article? article) => article is null ? None : new(article);
}

internal sealed record ContentsEntryView([Seen("the heading")] string Title, [Seen("its id")] string Anchor) : View;
