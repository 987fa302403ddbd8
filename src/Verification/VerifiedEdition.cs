using BarometerSite.Assessment;
using BarometerSite.Editions;
using BarometerSite.Editions.Files;
using BarometerSite.Editions.Verifying;
using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Verification;

/// <summary>What was found of an edition whose digest and chain hold.</summary>
/// <param name="Shown">What the site shows of it; null where nobody looked.</param>
internal sealed record VerifiedEdition(PublishedEdition Edition, Reckoning Reckoning, Findings? Shown)
{
    private string Path => EditionFile.Path(Edition.Id);

    /// <summary>Whether its verdicts were reached by rules of another version than today's.</summary>
    public bool IsOfOtherMethod => Edition.Header.Method != Receipt.Version;

    /// <summary>All that does not hold, and what differs only by the version of the method.</summary>
    public IEnumerable<Diagnostic> Problems() =>
    [
        .. Reckoning.Goals.Where(goal => !goal.HasSameVerdict)
            .Select(goal => Otherwise($"The verdict of ‘{goal.Id}’", Word(goal.Published), Word(goal.Reckoned))),
        .. Reckoning.Goals.Where(goal => goal is { HasSameVerdict: true, HasSameWorking: false })
            .Select(goal => Otherwise($"The working of the verdict of ‘{goal.Id}’", null, null)),
        .. Reckoning.Recomputed.Select(id => Otherwise($"The figures of ‘{id}’", null, null)),
        .. Shown is { Missing: { Count: > 0 } missing } ? [Complaints.EditionNotShown(Path, missing)] : Array.Empty<Diagnostic>(),
        .. (Shown?.Differences ?? []).GroupBy(difference => difference.Path, StringComparer.Ordinal)
            .Select(file => (First: file.First(), More: file.Count() - 1))
            .Select(file => Complaints.EditionShownOtherwise(Path, file.First.Path, file.First.What, file.First.Shown, file.First.Said, file.More)),
    ];

    private Diagnostic Otherwise(string what, string? published, string? reckoned) => IsOfOtherMethod
        ? Complaints.EditionOfOtherMethod(Path, what, published, reckoned, Edition.Header.Method, Receipt.Version)
        : Complaints.EditionReckonedOtherwise(Path, what, published, reckoned, Edition.Header.Method);

    private static string Word(Verdict verdict) => string.Join(' ', new[]
    {
        Codes.Verdicts.Of(verdict.Kind),
        verdict is Verdict.CannotTell cannot ? $"({string.Join(", ", cannot.Reasons.Select(Codes.Reasons.Of))})" : null,
        verdict.ProjectedValue is { } projected ? $"({SignificantDigits.Text(projected)} at the due period)" : null,
    }.OfType<string>());
}
