using BarometerSite.Editions;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Review.Pages;

namespace BarometerSite.Review;

/// <summary>One of the two versions, as far as it could be understood.</summary>
/// <param name="Name">As it was asked for.</param>
/// <param name="Commit">Its full hash; null where it is none.</param>
/// <param name="Edition">What it states; null where its sources do not hold together.</param>
/// <param name="Archive">Its published editions; null where not all of them are known.</param>
/// <param name="Looks">Null where <paramref name="Edition"/> is.</param>
/// <param name="Outline">Which pages and files it has; null where they cannot be planned.</param>
/// <param name="Files">What was made of them; null where errors leave no pages.</param>
/// <param name="Complaints">All that a build would say, in order.</param>
internal sealed record ReviewSide(
    string Name, string? Commit, Edition? Edition, EditionArchive? Archive, Looks? Looks, SiteOutline? Outline, FileDigests? Files,
    IReadOnlyList<Diagnostic> Complaints)
{
    public ReviewedSite Told => new(
        Name, Commit, Complaints.Count(complaint => complaint.Severity == Severity.Error),
        Complaints.Count(complaint => complaint.Severity == Severity.Warning));
}
