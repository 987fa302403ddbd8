using BarometerSite.Assessment;
using BarometerSite.Editions;
using BarometerSite.Model;
using BarometerSite.Pages.Editions;
using BarometerSite.Pages.Plots;

namespace BarometerSite.Pages;

/// <summary>What every page is made of.</summary>
/// <param name="mount">Where the pages of a published edition stand; null for those of the working one.</param>
internal sealed class PlanContext(Edition edition, Looks looks, EditionHistory history, Mount? mount = null)
{
    private readonly FrozenDictionary<Language, Wording> wordings = (mount is { Site: var site }
        ? looks.Wordbooks.Select(words => site.In(words.Language).For(edition.Barometer))
        : Wording.OfAll(looks, edition.Barometer)).ToFrozenDictionary(wording => wording.Language);

    private readonly ILookup<string, Goal> goalsOf = edition.Barometer.Goals
        .SelectMany(goal => goal.Targets[^1].Parts.Select(part => part.Indicator).Prepend(goal.Indicator).Concat(goal.Supporting)
            .DistinctBy(indicator => indicator.Id).Select(indicator => (indicator, goal)))
        .ToLookup(pair => pair.indicator.Id, pair => pair.goal, StringComparer.Ordinal);

    private readonly ILookup<string, GoalAssessment> goalsIn = edition.Goals
        .Where(goal => goal.Goal.Area is not null)
        .ToLookup(goal => goal.Goal.Area!.Id, StringComparer.Ordinal);

    private readonly IReadOnlyDictionary<string, GoalAssessment> measuredBy = edition.Goals
        .DistinctBy(goal => goal.Goal.Indicator.Id, StringComparer.Ordinal)
        .ToDictionary(goal => goal.Goal.Indicator.Id, StringComparer.Ordinal);

    public Edition Edition => edition;

    public Looks Looks => looks;

    /// <summary>Of the published editions; of the pages of one of them, none.</summary>
    public EditionHistory History => history;

    public Mount? Mount => mount;

    /// <summary>What editions showed before this one.</summary>
    public EarlierEditions Earlier { get; } = mount is null ? history.Earlier : mount.Site.EarlierThan(mount.Header.Id);

    public SharedCharts Charts { get; } = mount is null ? SharedCharts.None : mount.Site.Charts;

    /// <summary>How the goals stood time by time; null where nothing was before today, and for the pages of a published edition.</summary>
    public Timeline? Timeline { get; } = mount is null ? Timeline.Of(edition, history) : null;

    /// <summary>The site's own address and, below it, the one where these pages stand.</summary>
    public string BaseUrl { get; } = looks.BaseUrl + mount?.Address;

    /// <summary>
    /// The address of a page that published editions do not have: of theirs, the way to it in the site as it is now; null where it is gone.
    /// </summary>
    public string? Elsewhere(string address) => mount is null ? address : mount.Site.Has(address) ? mount.Up + address : null;

    public Barometer Barometer => edition.Barometer;

    public ImmutableArray<GoalAssessment> Goals => edition.Goals;

    /// <summary>By id.</summary>
    public IReadOnlyDictionary<string, Indicator> Indicators { get; } =
        edition.Barometer.Indicators.ToDictionary(indicator => indicator.Id, StringComparer.Ordinal);

    public ArticleIndex Articles { get; } = new(edition.Barometer.Articles);

    /// <summary>What the edition speaks, as far as the site still has words for it.</summary>
    public ImmutableArray<Language> Languages { get; } =
        [.. edition.Barometer.Site.Languages.Where(language => looks.Wordbooks.Any(words => words.Language == language))];

    public Wording In(Language language) => wordings[language];

    /// <summary>The goals that an indicator measures or supports.</summary>
    public IEnumerable<Goal> GoalsOf(Indicator indicator) => goalsOf[indicator.Id];

    /// <summary>The first goal whose own measure an indicator is; null where it is none's.</summary>
    public GoalAssessment? GoalMeasuredBy(Indicator indicator) => measuredBy.GetValueOrDefault(indicator.Id);

    public IEnumerable<GoalAssessment> GoalsIn(Area area) => goalsIn[area.Id];
}
