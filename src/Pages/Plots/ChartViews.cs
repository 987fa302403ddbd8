using BarometerSite.Assessment;
using BarometerSite.Charts;
using BarometerSite.Charts.Lines;
using BarometerSite.Model;
using BarometerSite.Pages.Editions;

namespace BarometerSite.Pages.Plots;

/// <summary>
/// Which charts an indicator gets: a line over time, bars and tiles by member of each dimension, dots for what is held against each other. A
/// rank gets none, since it moves when others do.
/// </summary>
internal static class ChartViews
{
    /// <param name="goal">The goal whose measure the indicator is; null for one that only stands beside goals.</param>
    /// <param name="published">What editions showed before.</param>
    public static ImmutableArray<ChartPlan> Of(Indicator indicator, GoalAssessment? goal, EarlierEditions published, Wording wording)
    {
        if (indicator.Unit == Unit.Rank)
            return [];
        var charts = ImmutableArray.CreateBuilder<ChartPlan>();
        var series = Series.OfCells(indicator);
        Add(ChartIds.Line(indicator, goal?.Goal), LineViews.For(indicator, series, goal, published, wording));
        // Ratios are held against one, not against none: those are dots.
        foreach (var dimension in indicator.Computation is Computation.Ratio ? [] : indicator.Dimensions)
        {
            if (MemberRows.Latest(indicator, dimension, series) is not { } members)
                continue;
            Add(ChartIds.Bars(indicator, dimension, goal?.Goal), () => BarViews.Of(indicator, dimension, members, goal?.Goal, wording));
            Add(ChartIds.Map(indicator, dimension, goal?.Goal), TileViews.For(indicator, dimension, members, goal?.Goal, wording));
        }
        Add(ChartIds.Dots(indicator, goal?.Goal), DotViews.For(indicator, series, goal?.Goal, wording));
        return charts.ToImmutable();

        void Add(string id, Func<ChartView>? make)
        {
            if (make is null)
                return;
            var isFirst = charts.Count == 0;
            charts.Add(new ChartPlan(id, isFirst ? () => Told(make()) : make));
        }

        // The text that somebody wrote is of the first chart, and of the newest figures only.
        ChartView Told(ChartView chart) => indicator.ChartText is { } written && written.For == indicator.NewestPeriod()
            ? chart with { Specification = chart.Specification with { WrittenText = wording.In(written.Text) } }
            : chart;
    }

    /// <summary>Those of a goal's page, its own barometer apart.</summary>
    public static ImmutableArray<ChartPlan> Of(GoalAssessment goal, EarlierEditions published, Wording wording) =>
        [.. Shown(goal).SelectMany(indicator => Of(indicator, goal, published, wording))];

    /// <summary>What the charts of a goal's page are of.</summary>
    public static IEnumerable<Indicator> Shown(GoalAssessment goal) =>
        goal.Parts.Select(part => part.Indicator).Prepend(goal.Goal.Indicator).DistinctBy(indicator => indicator.Id);

    public static ISmallChart? Spark(Indicator indicator, Series series, Goal? goal, Wording wording)
    {
        var points = LineViews.Points(indicator, series, wording);
        if (indicator.Unit == Unit.Rank || points.IsEmpty)
            return null;
        var line = new LineSeries(wording.In(indicator.Short), points, IsMain: true) { Confidential = LineViews.Confidential(series, wording) };
        return new Sparkline(line, goal?.Target is Target.Level level ? level.Value : null);
    }
}
