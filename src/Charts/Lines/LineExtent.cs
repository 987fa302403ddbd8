using BarometerSite.Charts.Drawing;

namespace BarometerSite.Charts.Lines;

/// <summary>Which values and times a line chart must have room for: the same in the drawing and in the figure.</summary>
internal static class LineExtent
{
    public static ValueAxis Values(LineChart chart, ImmutableArray<DrawnSeries> drawn) =>
        ValueAxis.ForLines([.. Shown(chart, drawn).SelectMany(one => one.Values)], chart.Decimals);

    public static TimeAxis Times(LineChart chart, ImmutableArray<DrawnSeries> drawn) =>
        TimeAxis.Of([.. Shown(chart, drawn).Select(one => one.Time), .. drawn.SelectMany(one => one.Series.Confidential).Select(hidden => hidden.Time)]);

    private static IEnumerable<(decimal Time, decimal[] Values)> Shown(LineChart chart, ImmutableArray<DrawnSeries> drawn)
    {
        foreach (var series in drawn.Select(one => one.Series))
        {
            foreach (var point in series.Points)
                yield return (point.Time, [point.Value, point.Lower ?? point.Value, point.Upper ?? point.Value]);
            foreach (var point in series.Earlier)
                yield return (point.Time, [point.Value]);
            if (series.Projection is { } projection)
                yield return (projection.Time, [projection.Value]);
        }
        foreach (var planned in chart.Plan)
            yield return (planned.Time, [planned.Value]);
        if (chart.Target is { } target)
            yield return (target.Time, [target.Value]);
    }
}
