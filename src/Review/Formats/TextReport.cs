using BarometerSite.Markup;
using BarometerSite.Review.Findings;
using BarometerSite.Review.Words;

namespace BarometerSite.Review.Formats;

/// <summary>For a terminal.</summary>
internal static class TextReport
{
    private const int LongestText = 2_000;

    public static string Write(SiteReview review)
    {
        var text = new StringBuilder();
        Line(text, $"{ReportWords.Title}: {ReportWords.Side(review.Base)} → {ReportWords.Side(review.Head)}");
        foreach (var note in review.Notes)
            Line(text, "! " + note);
        Line(text, review.IsEmpty ? ReportWords.Nothing : ReportWords.Counts(review));
        if (ReportWords.Pages(review) is { } pages)
            Line(text, pages);
        foreach (var kind in review.ByKind)
        {
            Line(text, "");
            Line(text, $"{FindingKinds.Heading(kind.Key)} ({FindingKinds.Codes.Of(kind.Key)}, {FigureWords.Count(kind.Count())})");
            foreach (var finding in kind)
                Write(text, finding);
        }
        return text.ToString();
    }

    private static void Write(StringBuilder text, Finding finding)
    {
        Line(text, $"  {finding.Title}: {finding.Text}");
        foreach (var words in finding.Words)
            Line(text, $"    {(words.Language is { } language ? language + ": " : "")}{string.Concat(ReportWords.Cut(words, LongestText).Select(Marked))}");
        if (finding.Kind == FindingKind.Looks && finding.Before is { } before)
        {
            Line(text, $"    - {before}");
            Line(text, $"    + {finding.After}");
        }
    }

    /// <summary>As <c>wdiff</c> marks words.</summary>
    private static string Marked(WordRun run) => run.Operation switch
    {
        WordOperation.Same => run.Text,
        WordOperation.Struck => $"[-{run.Text}-]",
        WordOperation.Added => $"{{+{run.Text}+}}",
        _ => throw new ArgumentOutOfRangeException(nameof(run)),
    };

    private static void Line(StringBuilder text, string line) => text.Append(ControlCharacters.Shown(ReportWords.Cut(line, 4 * LongestText))).Append('\n');
}
