using BarometerSite.Problems;

namespace BarometerSite.Review.Findings;

/// <summary>Complaints that came and went. On which line one stands does not count: lines move.</summary>
internal static class ComplaintFindings
{
    public static IEnumerable<Finding> Of(IReadOnlyList<Diagnostic> before, IReadOnlyList<Diagnostic> after) =>
    [
        .. Without(after, before).Select(complaint => Of(FindingKind.Complaints, complaint)),
        .. Without(before, after).Select(complaint => Of(FindingKind.Mended, complaint)),
    ];

    private static IEnumerable<Diagnostic> Without(IEnumerable<Diagnostic> complaints, IEnumerable<Diagnostic> others)
    {
        var left = others.CountBy(Key).ToDictionary();
        foreach (var complaint in complaints)
        {
            var key = Key(complaint);
            if (left.GetValueOrDefault(key) is > 0 and var more)
                left[key] = more - 1;
            else
                yield return complaint;
        }
    }

    private static (string, string?, string) Key(Diagnostic complaint) => (complaint.Code, complaint.Span.File?.Path, complaint.Message);

    private static Finding Of(FindingKind kind, Diagnostic complaint)
    {
        var guessed = complaint.Guessed();
        var help = guessed.Help is null ? "" : " " + guessed.Help;
        return new Finding(
            kind, $"complaint/{guessed.Code}/{guessed.Span}", guessed.Span.IsNowhere ? "The site as a whole" : guessed.Span.ToString(),
            $"{guessed.Severity.Word()} {guessed.Code}: {guessed.Message}{help}")
        {
            Size = guessed.Severity == Severity.Error ? 1 : 0,
        };
    }
}
