using System.Text.RegularExpressions;
using BarometerSite.Problems;

namespace BarometerSite.Sources.Markdown;

/// <summary>Brackets of links and footnotes that lead nowhere.</summary>
internal sealed partial class MarkdownLeftovers
{
    private const int LongestText = 500;

    private static readonly SearchValues<char> QuotesOfWord = SearchValues.Create("“”„‟»«‘’");

    private void ReportBrackets(SeenText seen, string text)
    {
        foreach (Match match in FootnoteMark().Matches(text))
            diagnostics.Add(Complaints.FootnoteUnknown(Span(seen, match.Index, match.Index + match.Length), match.Groups["label"].Value));
        foreach (Match match in ReferenceLink().Matches(text).Where(match => !match.Value.Contains("[^", StringComparison.Ordinal)))
            diagnostics.Add(Complaints.ReferenceUnknown(Span(seen, match.Index, match.Index + match.Length), Label(match)));
        for (var at = text.IndexOf("](", StringComparison.Ordinal); at >= 0; at = text.IndexOf("](", at + 2, StringComparison.Ordinal))
            ReportLink(seen, text, at);
        foreach (Match match in LinkApart().Matches(text))
        {
            Tell(seen, match.Index, match.Index + match.Length,
                "a link has its text in [ ] and, without a space between, its address in ( )", "Write ‘[text](address)’.");
        }
        foreach (Match match in OtherBrackets().Matches(text))
        {
            var isNote = match.Value[0] == '^';
            Tell(seen, match.Index, match.Index + match.Length,
                isNote ? "a footnote has a mark in the text, and its own text below" : "a list has no boxes to tick",
                isNote ? "Write ‘[^1]’ there, and ‘[^1]: …’ below the paragraph." : "Delete the brackets.");
        }
    }

    private void ReportLink(SeenText seen, string text, int bracket)
    {
        if (Opening(text, bracket) is not (>= 0 and var start))
            return;
        var rest = text.AsSpan(bracket + 2);
        var end = rest.IndexOfAny(')', '\n') is var found and >= 0 ? found : rest.Length;
        var address = rest[..end];
        var (why, cure) = address.ContainsAny(QuotesOfWord)
            ? ("the title of a link stands in straight quotes", "Write ‘[text](address \"title\")’, or leave the title out.")
            : address.Trim().ContainsAny(' ', '\u00A0')
                ? ("an address has no space in it", "Write %20 for each space, or put the address in < >; better give the file a name without spaces.")
                : ("a link has its text in [ ] and its address in ( ), and no link within it", "Write ‘[text](address)’.");
        Tell(seen, start, Math.Min(bracket + 3 + end, text.Length), why, cure);
    }

    /// <summary>The bracket that one closes, or -1 where it is escaped, or so far away that nobody has meant it.</summary>
    private static int Opening(string text, int closing)
    {
        var depth = 0;
        for (var at = closing; at >= Math.Max(0, closing - LongestText); at--)
        {
            depth += text[at] switch { ']' => 1, '[' => -1, _ => 0 };
            if (depth == 0)
                return at;
        }
        return -1;
    }

    private static string Label(Match link) => link.Groups["label"] is { Length: > 0 } label ? label.Value : link.Groups["text"].Value;

    [GeneratedRegex(@"\[\^(?<label>[^\[\]\n]*)\]")]
    private static partial Regex FootnoteMark();

    [GeneratedRegex(@"\[(?<text>[^\[\]\n]+)\]\[(?<label>[^\[\]\n]*)\]")]
    private static partial Regex ReferenceLink();

    [GeneratedRegex(@"\[[^\[\]\n]+\]\s\((?=\uFFFC|\.{0,2}/|[\p{L}0-9_-]+\.md)|\([^()\n]+\)\[(?=\uFFFC|\.{0,2}/|[\p{L}0-9_-]+\.md)")]
    private static partial Regex LinkApart();

    [GeneratedRegex(@"\^\[|^\[[ xX]?\]\s", RegexOptions.Multiline)]
    private static partial Regex OtherBrackets();
}
