using System.Collections.Immutable;
using BarometerSite.Charts.Drawing;

namespace BarometerSite.Charts.Lines;

/// <summary>Which values and times a line chart must have room for: the same in the drawing and in the figure.</summary>
internal static class LineExtent
{
    public static ValueAxis Values(LineChart chart, ImmutableArray<DrawnSeries> drawn) => ValueAxis.ForLines([.. OfValues(chart, drawn)], chart.Decimals);

    public static TimeAxis Times(LineChart chart, ImmutableArray<DrawnSeries> drawn) => TimeAxis.Of([.. OfTimes(chart, drawn)]);

    private static IEnumerable<decimal> OfValues(LineChart chart, ImmutableArray<DrawnSeries> drawn)
    {
        foreach (var series in drawn.Select(one => one.Series))
        {
            foreach (var point in series.Points)
            {
                yield return point.Value;
                yield return point.Lower ?? point.Value;
                yield return point.Upper ?? point.Value;
            }
            foreach (var earlier in series.Earlier)
                yield return earlier.Value;
            if (series.Projection is { } projection)
                yield return projection.Value;
        }
        foreach (var planned in chart.Plan)
            yield return planned.Value;
        if (chart.Target is { } target)
            yield return target.Value;
    }

    private static IEnumerable<decimal> OfTimes(LineChart chart, ImmutableArray<DrawnSeries> drawn)
    {
        foreach (var series in drawn.Select(one => one.Series))
        {
            foreach (var time in series.Points.Concat(series.Earlier).Select(point => point.Time).Concat(series.Confidential.Select(hidden => hidden.Time)))
                yield return time;
            if (series.Projection is { } projection)
                yield return projection.Time;
        }
        foreach (var planned in chart.Plan)
            yield return planned.Time;
        if (chart.Target is { } target)
            yield return target.Time;
    }
}
