using BarometerSite.Editions;
using BarometerSite.Editions.Comparing;
using BarometerSite.Model;
using BarometerSite.Pages;
using BarometerSite.Review.Findings;
using BarometerSite.Review.Goals;
using BarometerSite.Review.Pages;

namespace BarometerSite.Review;

/// <summary>Tells what readers of one version of a site would find otherwise in another.</summary>
/// <param name="date">The day that both were made for.</param>
internal sealed class Reviewer(ReviewSide before, ReviewSide after, DateOnly date)
{
    /// <summary>Of files that differ by looks alone.</summary>
    public ImmutableArray<string> ByLooks { get; init; } = [];

    /// <summary>Of files that both have and in which what is stated differs; null where that could not be told from looks.</summary>
    public ImmutableArray<string>? ByFacts { get; init; }

    /// <summary>Some of those that differ by looks as they were and are.</summary>
    public ImmutableArray<PageDifference> Examples { get; init; } = [];

    /// <summary>The sources that differ, in ordinal order; told where nothing else can be.</summary>
    public ImmutableArray<string> ChangedSources { get; init; } = [];

    public SiteReview Review()
    {
        var findings = new List<Finding>(ComplaintFindings.Of(before.Complaints, after.Complaints));
        if (before.Archive is { } had && after.Archive is { } has)
            findings.AddRange(EditionFindings.Of(had, has));
        ImmutableArray<GoalComparison> goals = [];
        TextBodies? bodies = null;
        if (before.Edition is { } was && after.Edition is { } now)
        {
            bodies = new TextBodies(was, now);
            goals = Facts(was, now, bodies, findings);
        }
        else
        {
            findings.AddRange(ChangedSources.Select(path => new Finding(FindingKind.Sources, "source/" + path, path, "The file differs.")));
        }
        var pages = Pages(bodies, findings);
        return new SiteReview(
            before.Told, after.Told, date, [.. Notes()],
            [
                .. findings.OrderBy(finding => finding.Kind).ThenByDescending(finding => finding.Size)
                    .ThenBy(finding => finding.Subject, StringComparer.Ordinal),
            ],
            pages, goals);
    }

    private ImmutableArray<GoalComparison> Facts(Edition was, Edition now, TextBodies bodies, List<Finding> findings)
    {
        var comparison = EditionComparer.Compare(was, now);
        var subjects = new ReviewSubjects(was, now);
        var wording = Wording(after) ?? Wording(before);
        var targets = new TargetWords(wording);
        ImmutableArray<Finding> found =
        [
            .. new VerdictFindings(was, now, comparison, subjects).Find(),
            .. new FigureFindings(comparison, subjects, new PublishedFigures(before.Archive, after.Archive)).Find(),
            .. new SubjectFindings(comparison, subjects, targets, bodies, hasPages: before.Outline is not null && after.Outline is not null).Find(),
            .. new TranslationFindings(comparison, subjects, bodies).Find(),
        ];
        findings.AddRange(found);
        return [.. new GoalComparer(was, now, subjects, targets, wording).Compare(found.SelectMany(finding => finding.Goals))];
    }

    private PageCounts? Pages(TextBodies? bodies, List<Finding> findings)
    {
        if (before.Outline is not { } was || after.Outline is not { } now)
            return null;
        findings.AddRange(new AddressFindings(was, now, bodies).Find());
        if (before.Files is not { } old || after.Files is not { } young)
            return null;
        findings.AddRange(LooksFindings.Of(ByLooks, was, Examples));
        findings.AddRange(WeightFindings.Of(was, now, old, young));
        return WeightFindings.Count(was, now, old, young, ByFacts?.ToHashSet(StringComparer.Ordinal));
    }

    // Words of the interface are known to be whole where pages could be planned.
    private static Wording? Wording(ReviewSide side) => side is { Outline: not null, Looks: { } looks, Edition: { } edition }
        ? BarometerSite.Pages.Wording.OfAll(looks, edition.Barometer).First(wording => wording.Language == Languages.English)
        : null;

    private IEnumerable<string> Notes()
    {
        foreach (var side in new[] { before, after })
        {
            var errors = side.Told.Errors == 1 ? "1 error" : $"{FigureWords.Count(side.Told.Errors)} errors";
            if (side.Edition is null)
                yield return $"‘{side.Name}’ has {errors} in its sources, so what it states cannot be told. Complaints and the names of files are compared.";
            else if (side.Outline is null)
                yield return $"‘{side.Name}’ has {errors}, which leave no pages. Facts and texts are compared, pages are not.";
            else if (side.Files is null)
                yield return $"‘{side.Name}’ has {errors}, so its pages were not made. Facts, texts and addresses are compared, what pages look like is not.";
            else if (side.Told.Errors > 0)
                yield return $"‘{side.Name}’ has {errors} and would not be built. All of it is compared nevertheless.";
        }
        if (before.Files is not null && after.Files is not null && ByFacts is null)
            yield return $"What ‘{before.Name}’ states cannot be shown by the templates of ‘{after.Name}’, so pages that only look otherwise are not told.";
    }
}
