using System.Collections.Immutable;
using BarometerSite.Assessment;
using BarometerSite.Charts;
using BarometerSite.Charts.Lines;
using BarometerSite.Model;

namespace BarometerSite.Pages.Plots;

/// <summary>
/// Which charts an indicator gets: a line over time, bars and tiles by member of each dimension, dots for what is held against each other. A
/// rank gets none, since it moves when others do.
/// </summary>
internal static class ChartViews
{
    /// <param name="goal">The goal whose measure the indicator is; null for one that only stands beside goals.</param>
    public static ImmutableArray<ChartView> Of(Indicator indicator, GoalAssessment? goal, Wording wording)
    {
        if (indicator.Unit == Unit.Rank)
            return [];
        var charts = ImmutableArray.CreateBuilder<ChartView>();
        var series = Series.OfCells(indicator);
        if (LineViews.Of(indicator, series, goal, wording) is { } line)
            charts.Add(line);
        foreach (var dimension in indicator.Dimensions)
        {
            if (BarViews.Of(indicator, dimension, series, goal?.Goal, wording) is { } bars)
                charts.Add(bars);
            if (TileViews.Of(indicator, dimension, series, goal?.Goal, wording) is { } tiles)
                charts.Add(tiles);
        }
        if (DotViews.Of(indicator, goal?.Goal, wording) is { } dots)
            charts.Add(dots);
        // The text that somebody wrote is of the first chart, and of the newest figures only.
        if (charts.Count > 0 && indicator.ChartText is { } written && written.For == indicator.NewestPeriod())
            charts[0] = charts[0] with { Specification = charts[0].Specification with { WrittenText = wording.In(written.Text) } };
        return charts.ToImmutable();
    }

    public static ISmallChart? Spark(Indicator indicator, Series series, Goal? goal, Wording wording)
    {
        var points = LineViews.Points(indicator, series, wording);
        if (indicator.Unit == Unit.Rank || points.IsEmpty)
            return null;
        var line = new ChartSeries(wording.In(indicator.Short), points, IsMain: true) { Confidential = LineViews.Confidential(series, wording) };
        return new Sparkline(line, goal?.Target is Target.Level level ? level.Value : null);
    }
}
