using Markdig.Extensions.DefinitionLists;
using Markdig.Syntax;

namespace BarometerSite.Markup;

/// <summary>A word and what it means, as a definition list has them.</summary>
/// <param name="Forms">The word as it is looked up, and behind it the other forms that texts have it in.</param>
/// <param name="Meaning">The first paragraph of its definition, without markup; empty where there is none.</param>
internal sealed record GlossaryEntry(ImmutableArray<string> Forms, string Meaning, DefinitionTerm Term);

/// <summary>
/// Reads the words of a definition list: <c>måling (målingen, målinger)</c>, and below it <c>:   Et tal, som …</c>. All forms are named, since no rule of
/// inflection is sure.
/// </summary>
internal static class GlossaryMarkup
{
    /// <summary>In the order of the text.</summary>
    public static ImmutableArray<GlossaryEntry> Of(MarkdownDocument document) =>
    [
        .. from item in document.Descendants<DefinitionItem>()
           let meaning = item.OfType<ParagraphBlock>().FirstOrDefault()?.Inline is { } inline ? InlineText.Of(inline) : ""
           from term in item.OfType<DefinitionTerm>()
           select new GlossaryEntry(Forms(term.Inline is { } word ? InlineText.Of(word) : ""), meaning, term),
    ];

    private static ImmutableArray<string> Forms(string text)
    {
        var bracket = text.EndsWith(')') ? text.IndexOf('(', StringComparison.Ordinal) : -1;
        return bracket < 0
            ? [text]
            : [text[..bracket].TrimEnd(), .. text[(bracket + 1)..^1].Split(',', StringSplitOptions.TrimEntries)];
    }
}
