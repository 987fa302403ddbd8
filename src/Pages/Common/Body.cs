using System.Collections.Immutable;
using System.Text.Json.Serialization;
using BarometerSite.Model;

namespace BarometerSite.Pages.Common;

/// <summary>A text that people read, still as Markdown, with its second-level headings as a list of contents.</summary>
internal sealed record Body([property: JsonIgnore] Article? Text, [property: JsonIgnore] ImmutableArray<ContentsEntryView> Contents)
{
    public static readonly Body None = new(null, []);

    public static Body Of(Article? article) => article is null
        ? None
        : new(article, [.. article.Headings.Where(heading => heading.Level == 2).Select(heading => new ContentsEntryView(heading.Text, heading.Id))]);
}

internal sealed record ContentsEntryView([Seen("the heading")] string Title, [Seen("its id")] string Anchor) : View;
