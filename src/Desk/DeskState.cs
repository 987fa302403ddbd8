using BarometerSite.Problems;
using BarometerSite.Review;

namespace BarometerSite.Desk;

/// <summary>What staff are told beside the site that they look at.</summary>
/// <param name="Version">Another one whenever pages or complaints are.</param>
/// <param name="Folder">The site's, by its absolute path.</param>
/// <param name="Complaints">In order; where there is an error, the site is as it was before.</param>
/// <param name="Changes">Against the last commit; null while they are not known.</param>
/// <param name="Failure">An error in the generator itself, in a sentence; null if all is well.</param>
internal sealed record DeskState(string Version, string Folder, IReadOnlyList<Diagnostic> Complaints, DeskChanges? Changes, string? Failure)
{
    public int Errors => Complaints.Count(complaint => complaint.Severity == Severity.Error);

    public int Warnings => Complaints.Count - Errors;

    /// <summary>Whether the site is not what the sources say.</summary>
    public bool IsStuck => Errors > 0 || Failure is not null;
}

/// <summary>What readers would see change against the last commit.</summary>
/// <param name="Commit">Its full hash.</param>
/// <param name="Looks">The files of templates that differ; what pages look like is not compared.</param>
internal sealed record DeskChanges(string Commit, ImmutableArray<Finding> Findings, ImmutableArray<string> Looks)
{
    /// <summary>Differs whenever there is something else to tell.</summary>
    public string Stamp => string.Create(CultureInfo.InvariantCulture, $"{Commit}-{Findings.Length}-{Number}");

    /// <summary>Counts the comparisons that were made.</summary>
    public int Number { get; init; }
}
