using BarometerSite.Review.Findings;
using BarometerSite.Review.Words;

namespace BarometerSite.Review.Formats;

/// <summary>
/// For the summary of a pull request: counts first, then the losses, then all else folded. It always fits: what does not is cut with the number of
/// what was cut, the least important first.
/// </summary>
internal static class MarkdownReport
{
    /// <summary>Characters. GitHub takes 65,536 in a comment.</summary>
    public const int Longest = 60_000;

    /// <summary>Characters of a text before it is escaped, which may make it seven times as long.</summary>
    private const int LongestText = 600;

    /// <summary>As many as are read in a minute.</summary>
    private const int FewFindings = 15;

    /// <summary>Kept free for the headings of what is cut, some 120 characters for each kind.</summary>
    private const int ForHeadings = 6_000;

    public static string Write(SiteReview review)
    {
        var text = new StringBuilder();
        Line(text, $"## {ReportWords.Title}");
        Line(text, $"From {Name(review.Base)} to {Name(review.Head)}, as of {review.Date.ToString("O", CultureInfo.InvariantCulture)}");
        foreach (var note in review.Notes)
            Line(text, $"<strong>Note.</strong> {Short(note)}");
        if (review.IsEmpty)
            Line(text, $"**{ReportWords.Nothing}**");
        else
            Counts(text, review);
        if (ReportWords.Pages(review) is { } pages)
            Line(text, "Of the site: " + Short(pages));
        foreach (var kind in review.ByKind)
            Section(text, kind.Key, [.. kind], isShort: review.Findings.Length <= FewFindings);
        return text.ToString();
    }

    private static void Counts(StringBuilder text, SiteReview review)
    {
        text.Append("| how many | what | |\n| ---: | --- | --- |\n");
        foreach (var kind in review.ByKind)
        {
            var loss = FindingKinds.Failing.Contains(kind.Key) ? "⚠ " : "";
            text.Append(CultureInfo.InvariantCulture, $"| {FigureWords.Count(kind.Count())} | {loss}{FindingKinds.Heading(kind.Key)} ");
            text.Append(CultureInfo.InvariantCulture, $"| `{FindingKinds.Codes.Of(kind.Key)}` |\n");
        }
        text.Append('\n');
    }

    /// <param name="isShort">Whether nobody needs to fold anything.</param>
    private static void Section(StringBuilder text, FindingKind kind, ImmutableArray<Finding> findings, bool isShort)
    {
        var heading = $"{FindingKinds.Heading(kind)} ({FigureWords.Count(findings.Length)})";
        var isFolded = !FindingKinds.Failing.Contains(kind) && kind != FindingKind.Sources;
        Line(text, isFolded ? $"<details{(isShort ? " open" : "")}><summary>{heading}</summary>" : $"### {heading}");
        var told = 0;
        foreach (var item in findings.Select(Item))
        {
            if (text.Length + item.Length > Longest - ForHeadings)
                break;
            text.Append(item);
            told++;
        }
        text.Append('\n');
        if (told < findings.Length)
            Line(text, $"… and {FigureWords.Count(findings.Length - told)} more, cut so that this fits. The HTML report has them all.");
        if (isFolded)
            Line(text, "</details>");
    }

    private static string Item(Finding finding)
    {
        var text = new StringBuilder($"- <strong>{Short(finding.Title)}</strong>: {Short(finding.Text)}");
        if (!finding.Addresses.IsEmpty)
            text.Append(CultureInfo.InvariantCulture, $" <sub>{Short(string.Join(" ", finding.Addresses.Take(3)))}</sub>");
        text.Append('\n');
        foreach (var words in finding.Words)
        {
            var told = string.Concat(ReportWords.Cut(words, LongestText).Select(Marked));
            text.Append(CultureInfo.InvariantCulture, $"  - `{words.Language ?? "all languages"}` {told}\n");
        }
        if (finding is { Kind: FindingKind.Looks, Before: { } before, After: { } after })
            text.Append(CultureInfo.InvariantCulture, $"  - before: {Short(before)}\n  - after: {Short(after)}\n");
        return text.ToString();
    }

    private static string Marked(WordRun run) => run.Operation switch
    {
        WordOperation.Same => MarkdownText.Of(run.Text),
        WordOperation.Struck when run.Text.Length > 0 => $"<del>{MarkdownText.Of(run.Text)}</del>",
        WordOperation.Added when run.Text.Length > 0 => $"<ins>{MarkdownText.Of(run.Text)}</ins>",
        WordOperation.Struck or WordOperation.Added => "",
        _ => throw new ArgumentOutOfRangeException(nameof(run)),
    };

    private static string Name(ReviewedSite side) => $"<strong>{Short(ReportWords.Side(side))}</strong>";

    private static string Short(string text) => MarkdownText.Of(ReportWords.Cut(text, LongestText));

    private static void Line(StringBuilder text, string line) => text.Append(line).Append("\n\n");
}
