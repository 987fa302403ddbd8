using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace BarometerSite.Desk;

/// <summary>
/// Läsbarhetsindex (C.H. Björnsson, Läsbarhet, 1968): words in a sentence, and long words in a hundred. Below 40 is easy for grown-ups.
/// </summary>
internal static partial class Lix
{
    /// <summary>From here on a page is too hard.</summary>
    public const double Most = 40;

    /// <summary>Of the prose of a page; 0 where it has none.</summary>
    public static double Of(IParentNode page) =>
        Of(page.QuerySelectorAll("main p, main li, main dd").Where(IsProse).Select(block => block.TextContent));

    /// <param name="blocks">Paragraphs and items of lists.</param>
    public static double Of(IEnumerable<string> blocks)
    {
        var (words, longWords, sentences) = (0, 0, 0);
        foreach (var block in blocks)
        {
            var found = Word().Matches(block);
            // What has fewer than three words is a label.
            if (found.Count < 3)
                continue;
            words += found.Count;
            longWords += found.Count(word => word.Length > 6);
            sentences += Math.Max(1, SentenceEnd().Count(block.Trim()));
        }
        return words == 0 ? 0 : ((double)words / sentences) + (100.0 * longWords / words);
    }

    // Sources are named as others named them, and a reference is a name; lists of links are no sentences.
    private static bool IsProse(IElement block) =>
        block.QuerySelector("p, li, dd") is null && block.Closest("nav, table, pre, .sources, .downloads, .formula, .breadcrumbs, .citation") is null;

    [GeneratedRegex(@"\p{L}+(?:-\p{L}+)*")]
    private static partial Regex Word();

    [GeneratedRegex(@"[.!?:](?=\s|$)")]
    private static partial Regex SentenceEnd();
}
