using BarometerSite.Markup;
using BarometerSite.Problems;
using BarometerSite.Sources.Yaml;

namespace BarometerSite.Sources.Markdown;

/// <summary>
/// A Markdown file that may be rendered as it is: no raw HTML, no link that runs code, no picture from another host. Its tree is not
/// kept, for it is ten times as large as the text, and made anew when the text's turn comes to be rendered.
/// </summary>
/// <param name="FrontMatter">The keys between the two <c>---</c> lines, or null where there are none.</param>
/// <param name="Links">In the order of the text; pictures too.</param>
/// <param name="Anchors">The headings, in the order of the text, each with the id that it has on its page.</param>
/// <param name="Words">Those that its definition lists explain, in the order of the text.</param>
/// <param name="Body">The text behind the front matter, as <see cref="MarkdownSpaces"/> reads it.</param>
internal sealed record MarkdownText(
    SourceText File,
    YamlMapping? FrontMatter,
    ImmutableArray<MarkdownLink> Links,
    ImmutableArray<MarkdownAnchor> Anchors,
    ImmutableArray<MarkdownWord> Words,
    string Body);

/// <param name="Target">The address as the author means it: escapes and entities resolved.</param>
/// <param name="Span">The whole link.</param>
internal sealed record MarkdownLink(string Target, SourceSpan Span, bool IsImage)
{
    /// <summary>Begins with a scheme (<c>https:</c>, <c>mailto:</c>) and so leads away from the site.</summary>
    public bool IsExternal => LinkAddress.Scheme(Target) is not null;
}

/// <param name="Id">Unique in its file.</param>
/// <param name="Text">The heading without its markup.</param>
/// <param name="Level">2 to 6; 1 is the page's title.</param>
internal sealed record MarkdownAnchor(string Id, string Text, int Level, SourceSpan Span);

/// <param name="Forms">The word first.</param>
/// <param name="Meaning">Without markup; empty where no paragraph tells it.</param>
internal sealed record MarkdownWord(ImmutableArray<string> Forms, string Meaning, SourceSpan Span);
