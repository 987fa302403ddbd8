using System.Text.Json.Serialization;
using BarometerSite.Model;

namespace BarometerSite.Pages.Common;

/// <summary>A text that people read, still as Markdown, with its second-level headings as a list of contents.</summary>
internal sealed class Body
{
    public static readonly Body None = new(null);

    private Body(Article? text, string? part = null)
    {
        Text = text;
        Part = part;
        Contents = [.. (text?.Headings ?? []).Where(heading => heading.Level == 2).Select(heading => new ContentsEntryView(heading.Text, heading.Id))];
    }

    [JsonIgnore] public Article? Text { get; }
    [JsonIgnore] public ImmutableArray<ContentsEntryView> Contents { get; }

    /// <summary>The id of the heading whose part of the text it is; null for the whole.</summary>
    [JsonIgnore] public string? Part { get; }

    public static Body Of(Article? article) => article is null ? None : new(article);

    /// <summary>What stands under a second-level heading, without it; none where the text has no such heading.</summary>
    public static Body PartOf(Article? article, string heading) =>
        article?.Headings.FirstOrDefault(found => found.Level == 2 && found.Text == heading) is { } part ? new(article, part.Id) : None;
}

internal sealed record ContentsEntryView([Seen("the heading")] string Title, [Seen("its id")] string Anchor) : View;
