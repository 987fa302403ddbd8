using BarometerSite.Review.Goals;

namespace BarometerSite.Review;

/// <summary>All that a reviewer is told of two versions of a site: what every form of the report is written from.</summary>
/// <param name="Date">The day that both were built for.</param>
/// <param name="Notes">What could not be compared, and why, in sentences.</param>
/// <param name="Findings">In the order of their kinds, within a kind the largest first.</param>
/// <param name="Pages">What became of pages as such; null where they could not be compared.</param>
/// <param name="Goals">The goals that anything is told of, as they stood and stand.</param>
internal sealed record SiteReview(
    ReviewedSite Base, ReviewedSite Head, DateOnly Date, ImmutableArray<string> Notes, ImmutableArray<Finding> Findings, PageCounts? Pages,
    ImmutableArray<GoalComparison> Goals)
{
    public bool IsEmpty => Findings.IsEmpty;

    /// <summary>The kinds of which there is any, in their order.</summary>
    public IEnumerable<IGrouping<FindingKind, Finding>> ByKind => Findings.GroupBy(finding => finding.Kind);
}

/// <param name="Name">As it was asked for: a revision, a folder.</param>
/// <param name="Commit">Its full hash; null where it is none.</param>
/// <param name="Errors">How many its sources have.</param>
internal sealed record ReviewedSite(string Name, string? Commit, int Errors, int Warnings);

/// <param name="Changed">Pages in both that differ by a byte.</param>
/// <param name="ByFacts">Of them those in which facts or words of the sources differ; null where that is not known.</param>
/// <param name="BytesBefore">Of all pages.</param>
internal sealed record PageCounts(int Before, int After, int Changed, int? ByFacts, long BytesBefore, long BytesAfter);
