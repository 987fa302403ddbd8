using System.Text.RegularExpressions;
using BarometerSite.Problems;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using SourceSpan = BarometerSite.Problems.SourceSpan;

namespace BarometerSite.Sources.Markdown;

/// <summary>
/// Finds what readers would see as it stands and was meant as markup: headings without their space, tables whose line of hyphens Word has changed,
/// links with a space in their address. Whatever is meant to be seen has a backslash before it.
/// </summary>
/// <remarks>No expression here can take more than linear time: none goes on past the sign that it begins with.</remarks>
internal sealed partial class MarkdownLeftovers(SourceText file, DiagnosticBag diagnostics)
{
    private const char Read = SeenText.Read;

    /// <param name="text">What was parsed: the file's text, sign for sign, but for what <see cref="MarkdownSpaces"/> has read.</param>
    public static void Report(SourceText file, string text, MarkdownDocument document, DiagnosticBag diagnostics)
    {
        var leftovers = new MarkdownLeftovers(file, diagnostics);
        foreach (var block in document.Descendants<LeafBlock>())
        {
            if (block is CodeBlock and not FencedCodeBlock)
                diagnostics.Add(Complaints.IndentedCode(MarkdownSpan.Of(file, block)));
            if (block.Inline is { } inline)
                leftovers.Report(SeenText.Of(text, inline), isParagraph: block is ParagraphBlock { Parent: not TableCell });
        }
    }

    private void Report(SeenText seen, bool isParagraph)
    {
        var text = seen.Text;
        var lines = Lines(text);
        ReportHeadings(seen, text, lines);
        if (!isParagraph || !ReportTable(seen, text, lines))
            ReportList(seen, text, lines, isParagraph);
        ReportBrackets(seen, text);
        ReportEmphasis(seen, text);
    }

    private void ReportHeadings(SeenText seen, string text, List<(int Start, int End)> lines)
    {
        foreach (var (start, end) in lines.Where(line => text[line.Start] == '#' && text[line.Start..line.End].TrimStart('#').Length > 0))
        {
            Tell(seen, start, end, "a heading is a line of its own with two to six ‘#’ and a space",
                $"Write ‘{new string('#', Math.Max(2, Signs(text, start, '#')))} {Word(text[start..end].TrimStart('#'))}’.");
        }
    }

    private bool ReportTable(SeenText seen, string text, List<(int Start, int End)> lines)
    {
        var ruler = lines.FindIndex(line => TableRuler().IsMatch(text[line.Start..line.End]));
        var row = ruler >= 0 ? ruler : lines.FindIndex(line => text[line.Start] == '|' && text.IndexOf('|', line.Start + 1, line.End - line.Start - 1) > 0);
        if (row < 0)
            return false;
        var (start, end) = lines[row];
        Tell(seen, start, end, "a table has an empty line above it, and below its first row a line of hyphens and as many columns",
            "Write for example ‘| --- | --- |’ as its second line, with the hyphen of the keyboard, since Word makes dashes of hyphens.");
        return true;
    }

    private void ReportList(SeenText seen, string text, List<(int Start, int End)> lines, bool isParagraph)
    {
        var marks = lines.Select(line => text[line.Start..line.End]).ToList();
        var sure = marks.FindIndex(line => Bullet().IsMatch(line) || (isParagraph ? GluedMark() : MarkInCell()).IsMatch(line));
        var several = isParagraph && marks.Count(line => MarkOfSeveral().IsMatch(line)) > 1 ? marks.FindIndex(line => MarkOfSeveral().IsMatch(line)) : -1;
        var at = sure >= 0 ? sure : several;
        if (at >= 0)
        {
            Tell(seen, lines[at].Start, lines[at].End,
                "a list has an empty line above it, and before each item a hyphen and a space, or a number, a point and a space",
                "Write ‘- ’ or ‘1. ’ before each item, in a paragraph of its own.");
        }
        else if (isParagraph && marks.FindIndex(line => DashesAlone().IsMatch(line)) is var rule and >= 0)
        {
            Tell(seen, lines[rule].Start, lines[rule].End,
                "a line across the page is made of three hyphens, and these are dashes", "Write ‘---’ with an empty line above it.");
        }
    }

    private void ReportEmphasis(SeenText seen, string text)
    {
        if (Emphasis().Match(text) is { Success: true } match)
        {
            var end = text.IndexOf('\n', match.Index) is var found and >= 0 ? found : text.Length;
            Tell(seen, match.Index, end, "bold and italic words stand right between their stars, without a space, and nothing is struck out",
                "Write ‘**important**’ or ‘*a title*’.");
        }
    }

    private void Tell(SeenText seen, int start, int end, string why, string cure) =>
        diagnostics.Add(Complaints.LooksLikeMarkup(Span(seen, start, end), why, cure));

    /// <summary>A piece of one line.</summary>
    private SourceSpan Span(SeenText seen, int start, int end)
    {
        var from = seen.Offset(start);
        return new SourceSpan(file, from, Math.Max(1, Math.Min(seen.Offset(end - 1) + 1, file.NextLine(from)) - from));
    }

    /// <summary>Those with any text, from their first sign that is seen.</summary>
    private static List<(int Start, int End)> Lines(string text)
    {
        var lines = new List<(int, int)>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            var first = start;
            while (first < end && InvisibleCharacters.IsBlank(text[first]))
                first++;
            if (first < end)
                lines.Add((first, end));
            start = end + 1;
        }
        return lines;
    }

    private static int Signs(string text, int start, char sign)
    {
        var end = start;
        while (end < text.Length && text[end] == sign)
            end++;
        return Math.Min(end - start, 6);
    }

    private static string Word(string heading) => InvisibleCharacters.Trim(heading).Split(' ', Read)[0] is { Length: > 0 } word ? word + " …" : "…";

    [GeneratedRegex(@"^\|?[ \t]*:?[-–—―]+:?[ \t]*(\|[ \t]*:?[-–—―]+:?[ \t]*)*(\|[ \t]*)?$(?<=\|.*)")]
    private static partial Regex TableRuler();

    /// <summary>The bullets of Word.</summary>
    [GeneratedRegex(@"^[•‣◦▪●∙·■□➢✓]\s*\S")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^(-|[0-9]{1,2}[.)])\p{L}")]
    private static partial Regex GluedMark();

    [GeneratedRegex(@"^([*+]\s|-\s\p{L})")]
    private static partial Regex MarkInCell();

    /// <summary>What may begin one line by chance, and never two of a paragraph.</summary>
    [GeneratedRegex(@"^([-–—*+]|[0-9]{1,3}[.)]|[a-zA-Z][.)])\s*[^\s\n]")]
    private static partial Regex MarkOfSeveral();

    [GeneratedRegex(@"^[-–—―]{2,}\s*$")]
    private static partial Regex DashesAlone();

    [GeneratedRegex(@"\*\*|(?<!_)__(?!_)|~~[^~\n]+~~|(?<![\w*\uFFFC])\*\s?[^\s*][^*\n]*\*(?![\w*])|(?<![\w_\uFFFC])_[^\s_][^_\n]*\s_(?!\w)")]
    private static partial Regex Emphasis();
}
