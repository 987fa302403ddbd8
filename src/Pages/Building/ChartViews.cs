using System.Collections.Immutable;
using BarometerSite.Assessment;
using BarometerSite.Charts;
using BarometerSite.Model;
using BarometerSite.Pages.Views;

namespace BarometerSite.Pages.Building;

/// <summary>
/// Which charts an indicator gets: a line over time where the total or a dimension with few members has at least two points; bars by
/// member for the latest period in which several members were measured. A rank gets none, since it moves when others do.
/// </summary>
internal static class ChartViews
{
    /// <summary>More lines than this cannot be told apart.</summary>
    private const int MostLines = 4;

    public static ImmutableArray<ChartView> Of(Indicator indicator, Goal? goal, DateOnly asOf, Wording wording)
    {
        if (indicator.Unit == Unit.Rank)
            return [];
        var charts = ImmutableArray.CreateBuilder<ChartView>();
        var series = Series.OfCells(indicator, asOf);
        if (LineOf(indicator, series, goal, asOf, wording) is { } line)
            charts.Add(line);
        foreach (var dimension in indicator.Dimensions)
        {
            if (BarsOf(indicator, dimension, series, goal, asOf, wording) is { } bars)
                charts.Add(bars);
            if (TileViews.Of(indicator, dimension, series, goal, asOf, wording) is { } tiles)
                charts.Add(tiles);
        }
        charts.AddRange(DotViews.Of(indicator, goal, asOf, wording));
        return charts.ToImmutable();
    }

    public static SparkView? Spark(Indicator indicator, Series series, Goal? goal, Wording wording)
    {
        var points = Points(indicator, series, wording);
        return indicator.Unit == Unit.Rank || points.IsEmpty
            ? null
            : new SparkView(new ChartSeries(wording.In(indicator.Short), points, IsMain: true) { Confidential = Confidential(series, wording) }, goal?.Target is Target.Level level ? level.Value : null);
    }

    private static ChartView? LineOf(Indicator indicator, IReadOnlyList<Series> all, Goal? goal, DateOnly asOf, Wording wording)
    {
        var rows = new List<Measurement>();
        var series = ImmutableArray.CreateBuilder<ChartSeries>();
        foreach (var known in Lines(all))
        {
            rows.AddRange(known.Points);
            series.Add(new ChartSeries(MemberViews.Name(indicator, known.Cell, wording), Points(indicator, known, wording), known.IsTotal) { Confidential = Confidential(known, wording) });
        }
        if (series.Count == 0)
            return null;
        var specification = new LineChart(
            $"{ChartFrames.Owner(indicator, goal)}-line", wording.In(indicator.Title), wording.UnitSign(indicator.Unit), ChartFrames.Language(wording), indicator.Decimals,
            series.ToImmutable(), TargetOf(indicator, goal, wording), []);
        return Complete(specification, indicator, goal, rows, asOf, wording);
    }

    // The total first; members beside it only where they are few enough to be told apart.
    private static IEnumerable<Series> Lines(IReadOnlyList<Series> all)
    {
        var drawable = all.Where(series => series.Points.Count(point => point.Value is not null) >= 2).ToList();
        var totals = drawable.Where(series => series.IsTotal).ToList();
        var members = drawable.Where(series => series.Cell.Count(member => member is not null) == 1).ToList();
        return totals.Concat(members.Count + totals.Count <= MostLines ? members : []);
    }

    private static ImmutableArray<ChartPoint> Points(Indicator indicator, Series series, Wording wording)
    {
        var points = ImmutableArray.CreateBuilder<ChartPoint>();
        var isAfterBreak = false;
        foreach (var point in series.Points)
        {
            // A break at a point that cannot be drawn parts the two beside it all the same.
            isAfterBreak |= point.BreaksSeries;
            if (point.Value is not { } value)
                continue;
            points.Add(new ChartPoint(
                point.Period.Time,
                wording.Period(point.Period),
                decimal.Round(value, indicator.Decimals, MidpointRounding.AwayFromZero),
                isAfterBreak ? PointMark.Break : MarkOf(point.Status),
                point.Lower,
                point.Upper));
            isAfterBreak = false;
        }
        return points.ToImmutable();
    }

    private static ImmutableArray<ConfidentialTime> Confidential(Series series, Wording wording) =>
        [.. series.Points.Where(IsConfidential).Select(point => new ConfidentialTime(point.Period.Time, wording.Period(point.Period)))];

    private static bool IsConfidential(Measurement row) => row.Confidentiality == Confidentiality.Confidential;

    private static ChartView? BarsOf(Indicator indicator, Dimension dimension, IReadOnlyList<Series> all, Goal? goal, DateOnly asOf, Wording wording)
    {
        // Ratios are held against one, not against none: those are dots.
        if (indicator.Computation is Computation.Ratio || MemberRows.Latest(indicator, dimension, all, asOf) is not var (period, rows))
            return null;
        var limit = LimitOf(indicator, wording);
        var bars = rows.Where(row => row.Value is not null).Select(row => new ChartBar(
            MemberViews.Name(indicator, row.Cell, wording),
            decimal.Round(row.Value!.Value, indicator.Decimals, MidpointRounding.AwayFromZero),
            IsBeyond(row, limit),
            row.IsTotal));
        var title = wording.Say("chart_bars_title", ("title", wording.In(indicator.Title)), ("dimension", wording.In(dimension.Title).ToLowerInvariant()));
        var specification = new BarChart(
            $"{ChartFrames.Owner(indicator, goal)}-{dimension.Id}", title, wording.UnitSign(indicator.Unit), ChartFrames.Language(wording), indicator.Decimals, [.. bars], limit, wording.Period(period))
        {
            Confidential = [.. rows.Where(IsConfidential).Select(row => MemberViews.Name(indicator, row.Cell, wording))],
        };
        return Complete(specification, indicator, goal, rows, asOf, wording);
    }

    public static ChartLimit? LimitOf(Indicator indicator, Wording wording) =>
        indicator.Limit is { } limit ? new ChartLimit(limit.Value, wording.In(limit.Title), indicator.Better != Better.Higher) : null;

    /// <summary>Of a part; the whole has no limit.</summary>
    public static bool IsBeyond(Measurement row, ChartLimit? limit) =>
        limit is not null && !row.IsTotal && (limit.IsCeiling ? row.Value > limit.Value : row.Value < limit.Value);

    private static ChartView Complete(ChartSpecification specification, Indicator indicator, Goal? goal, IReadOnlyCollection<Measurement> rows, DateOnly asOf, Wording wording) =>
        ChartFrames.Of(specification, TableViews.OfRows(ChartFrames.Caption(specification, wording), indicator, rows, wording), indicator, goal, rows, asOf, wording);

    private static ChartTarget? TargetOf(Indicator indicator, Goal? goal, Wording wording) =>
        goal?.Target is Target.Level level && ReferenceEquals(goal.Indicator, indicator)
            ? new ChartTarget(level.Value, level.Due.Time, wording.Say("target_line", ("target", TargetViews.Text(indicator, level, wording))))
            : null;

    private static PointMark MarkOf(ObservationStatus status) => status switch
    {
        ObservationStatus.Break => PointMark.Break,
        ObservationStatus.DefinitionDiffers => PointMark.DefinitionDiffers,
        ObservationStatus.Estimated => PointMark.Estimated,
        ObservationStatus.Provisional => PointMark.Provisional,
        ObservationStatus.LowReliability => PointMark.LowReliability,
        _ => PointMark.None,
    };
}
