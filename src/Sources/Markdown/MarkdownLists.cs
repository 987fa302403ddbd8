using System.Text.RegularExpressions;
using BarometerSite.Problems;
using Markdig.Syntax;

namespace BarometerSite.Sources.Markdown;

/// <summary>
/// Numbers that are no list, and lists that do not show their numbers: a line that begins with a year, an ordinal or a date is one to Markdown, and a
/// list counts on from its first number, whatever the next ones say.
/// </summary>
internal static partial class MarkdownLists
{
    private const int FirstYear = 1000;

    public static void Report(SourceText file, MarkdownDocument document, DiagnosticBag diagnostics)
    {
        // Where the last ordered list of each part of the text ended: the next one may go on counting.
        var ends = new Dictionary<ContainerBlock, int>();
        foreach (var list in document.Descendants<ListBlock>().Where(list => list.IsOrdered))
        {
            List<ListItemBlock> items = [.. list.OfType<ListItemBlock>()];
            var start = items[0].Order;
            var isAlone = items.Count == 1 && start > 1 && !(ends.TryGetValue(list.Parent!, out var end) && end == start - 1);
            if (start >= FirstYear || isAlone || IsDate(file, items[0]))
                diagnostics.Add(Complaints.ListOfOne(Mark(file, items[0]), start));
            // Some write 1. before every item and let Markdown count.
            else if (!(start <= 1 && items.TrueForAll(item => item.Order == start)) && FirstThatDiffers(items) is var at and >= 0)
                diagnostics.Add(Complaints.ListNumber(Mark(file, items[at]), items[at].Order, start + at));
            ends[list.Parent!] = start + items.Count - 1;
        }
    }

    private static int FirstThatDiffers(List<ListItemBlock> items)
    {
        var expected = items[0].Order;
        return items.FindIndex(item => item.Order != expected++);
    }

    private static bool IsDate(SourceText file, ListItemBlock item) => Date().IsMatch(file.Text[item.Span.Start..file.NextLine(item.Span.Start)]);

    /// <summary>The number with its point.</summary>
    private static Problems.SourceSpan Mark(SourceText file, ListItemBlock item) =>
        new(file, item.Span.Start, 1 + file.Text.AsSpan(item.Span.Start).IndexOfAnyExceptInRange('0', '9'));

    [GeneratedRegex(@"^[0-9]+\.\s+(januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|halvår|kvartal)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
