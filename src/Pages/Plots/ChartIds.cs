using BarometerSite.Assessment;
using BarometerSite.Model;

namespace BarometerSite.Pages.Plots;

/// <summary>What charts are called: whose, and of which kind. Their addresses follow from it.</summary>
internal static class ChartIds
{
    public static string Line(Indicator indicator, Goal? goal) => $"{Owner(indicator, goal)}-{ReservedIds.Line}";

    public static string Bars(Indicator indicator, Dimension dimension, Goal? goal) => $"{Owner(indicator, goal)}-{dimension.Id}";

    public static string Map(Indicator indicator, Dimension dimension, Goal? goal) => $"{Owner(indicator, goal)}-{dimension.Id}-map";

    public static string Dots(Indicator indicator, Goal? goal) => $"{Owner(indicator, goal)}-{ReservedIds.Dots}";

    public static string Gauge(Goal goal) => $"{Owner(goal.Indicator, goal)}-{ReservedIds.Gauge}";

    /// <summary>
    /// Of all charts that an indicator could have, whatever figures come: that two would be called alike is told when they get their ids, not on the day on
    /// which the second one is drawn.
    /// </summary>
    public static IEnumerable<string> Possible(Indicator indicator, Goal? goal)
    {
        if (indicator.Unit == Unit.Rank)
            yield break;
        yield return Line(indicator, goal);
        yield return Dots(indicator, goal);
        foreach (var dimension in indicator.Dimensions)
        {
            yield return Bars(indicator, dimension, goal);
            if (TileViews.Has(dimension))
                yield return Map(indicator, dimension, goal);
        }
    }

    /// <summary>The same of a goal's page.</summary>
    public static IEnumerable<string> Possible(GoalAssessment goal) =>
        ChartViews.Shown(goal).SelectMany(indicator => Possible(indicator, goal.Goal)).Prepend(Gauge(goal.Goal));

    // A chart of a goal's own measure belongs to the goal, with its target, wherever it stands. No id of staff's has an underscore.
    private static string Owner(Indicator indicator, Goal? goal) => goal switch
    {
        null => indicator.Id,
        _ when ReferenceEquals(goal.Indicator, indicator) => "goal_" + goal.Id,
        // One of several that the goal is held against.
        _ => $"goal_{goal.Id}_{indicator.Id}",
    };
}
