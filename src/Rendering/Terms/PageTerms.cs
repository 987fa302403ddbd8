using BarometerSite.Markup;
using BarometerSite.Pages;
using BarometerSite.Pages.Texts;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BarometerSite.Rendering.Terms;

/// <summary>
/// Marks the words of a glossary where they first stand on a page, and explains each below the text that it stands in. A link to a list and not a
/// popover: it works in every browser, by keyboard and on paper.
/// </summary>
/// <param name="address">The way from the page to the glossary's.</param>
internal sealed class PageTerms(Glossary glossary, string address, Wording wording)
{
    private readonly HashSet<GlossaryWord> found = new(ReferenceEqualityComparer.Instance);

    /// <summary>Not in headings, links and code. Takes time as the text is long: each word of it is looked up a few times.</summary>
    /// <returns>The words that were marked, in their order.</returns>
    public ImmutableArray<GlossaryWord> Mark(MarkdownDocument tree)
    {
        var marked = ImmutableArray.CreateBuilder<GlossaryWord>();
        foreach (var literal in tree.Descendants<LiteralInline>().Where(IsProse).ToList())
            Mark(literal, marked);
        return marked.DrainToImmutable();
    }

    public Html Explain(ImmutableArray<GlossaryWord> words) => words.IsEmpty
        ? Html.Empty
        : Html.Of($"""
            <section class="terms" aria-label="{Glossary.Label(wording)}">
            <p class="terms-title">{Glossary.Label(wording)}</p>
            <dl>
            {words.Select(Explain)}</dl>
            </section>

            """);

    private Html Explain(GlossaryWord word)
    {
        var back = Html.Of($"href=\"#{TermInline.Id(word)}\" role=\"doc-backlink\" aria-label=\"{Glossary.Back(word, wording)}\"");
        var entry = Html.Of($"<dt><a href=\"{address}#{word.Id}\">{word.Word}</a></dt>");
        return Html.Of($"<div id=\"{TermInline.MeaningId(word)}\">{entry}<dd>{word.Meaning}&nbsp;<a class=\"term-back\" {back}>↩</a></dd></div>\n");
    }

    private void Mark(LiteralInline literal, ImmutableArray<GlossaryWord>.Builder marked)
    {
        var text = literal.Content.ToString();
        var words = Words(text);
        var written = 0;
        for (var at = 0; at < words.Count; at++)
        {
            if (Longest(text, words, at) is not (var last, { } word) || !found.Add(word) || IsExplainedThere(literal))
                continue;
            marked.Add(word);
            var (start, end) = (words[at].Start, words[last].End);
            if (start > written)
                literal.InsertBefore(new LiteralInline(text[written..start]));
            var term = new TermInline(word);
            term.AppendChild(new LiteralInline(text[start..end]));
            literal.InsertBefore(term);
            written = end;
            at = last;
        }
        literal.Content = written == 0 ? literal.Content : new StringSlice(text[written..]);
    }

    // As the house's texts have it: a word in italics is one that its sentence explains.
    private static bool IsExplainedThere(LiteralInline literal) => literal.Parent is EmphasisInline { DelimiterCount: 1 };

    /// <summary>The longest form that begins with a word, and which word is its last.</summary>
    private (int Last, GlossaryWord? Word) Longest(string text, List<(int Start, int End)> words, int first)
    {
        for (var last = Math.Min(first + glossary.MostWords, words.Count) - 1; last >= first; last--)
        {
            var form = text.AsSpan(words[first].Start..words[last].End);
            if (form.Length <= glossary.LongestForm && glossary.Find(form) is { } word)
                return (last, word);
        }
        return (first, null);
    }

    private static List<(int Start, int End)> Words(string text)
    {
        var words = new List<(int Start, int End)>();
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && IsOfWord(text[at]))
                at++;
            if (at > start)
                words.Add((start, at));
        }
        return words;
    }

    // A part of a compound with a hyphen is another word.
    private static bool IsOfWord(char character) => character == '-' || char.IsLetterOrDigit(character) || char.IsSurrogate(character)
        || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsProse(LiteralInline literal)
    {
        ContainerInline? inline = literal.Parent;
        for (; inline?.Parent is { } outer; inline = outer)
        {
            if (inline is LinkInline)
                return false;
        }
        for (Block? block = inline?.ParentBlock; block is not null; block = block.Parent)
        {
            if (block is HeadingBlock or DefinitionTerm or Footnote or TableRow { IsHeader: true })
                return false;
        }
        return true;
    }
}
