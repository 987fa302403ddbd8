using System.Collections.Immutable;
using BarometerSite.Assessment;
using BarometerSite.Model;

namespace BarometerSite.Pages;

/// <summary>What every page is made of.</summary>
internal sealed class PlanContext(AssessedBarometer assessed)
{
    private readonly ImmutableArray<Wording> wordings = [.. assessed.Barometer.Wordbooks.Select(words => new Wording(words, assessed.Barometer.Site.City))];
    private readonly ILookup<string, Goal> goalsOf = assessed.Barometer.Goals
        .SelectMany(goal => goal.Targets[^1].Parts.Select(part => part.Indicator).Prepend(goal.Indicator).Concat(goal.Supporting).Distinct().Select(indicator => (indicator, goal)))
        .ToLookup(pair => pair.indicator.Id, pair => pair.goal, StringComparer.Ordinal);

    private readonly ILookup<string, GoalAssessment> goalsIn = assessed.Goals
        .Where(goal => goal.Goal.Area is not null)
        .ToLookup(goal => goal.Goal.Area!.Id, StringComparer.Ordinal);

    public AssessedBarometer Assessed => assessed;

    public Barometer Barometer => assessed.Barometer;

    public DateOnly AsOf => assessed.AsOf;

    public ImmutableArray<GoalAssessment> Goals => assessed.Goals;

    /// <summary>By id.</summary>
    public IReadOnlyDictionary<string, Indicator> Indicators { get; } = assessed.Barometer.Indicators.ToDictionary(indicator => indicator.Id, StringComparer.Ordinal);

    public ArticleIndex Articles { get; } = new(assessed.Barometer.Articles);

    public Wording In(Language language) => wordings.First(wording => wording.Language == language);

    /// <summary>The goals that an indicator measures or supports.</summary>
    public IEnumerable<Goal> GoalsOf(Indicator indicator) => goalsOf[indicator.Id];

    public IEnumerable<GoalAssessment> GoalsIn(Area area) => goalsIn[area.Id];
}
