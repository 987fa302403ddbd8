using BarometerSite.Charts.Drawing;

namespace BarometerSite.Charts.Lines;

/// <summary>Where measurements before and after are not of the same thing.</summary>
internal static class SeriesBreaks
{
    public static bool IsBetween(LineChart chart, ChartPoint before, ChartPoint after) =>
        after.Mark == PointMark.Break || chart.Breaks.Any(time => before.Time < time && time <= after.Time);

    /// <summary>Times to draw a break at: midway between the last point measured in the old way and the first in the new.</summary>
    public static IEnumerable<decimal> Places(LineChart chart)
    {
        var between = chart.Series.SelectMany(series => series.Points.Skip(1)
            .Where((point, index) => IsBetween(chart, series.Points[index], point))
            .Select(point => (After: point.Time, Before: series.Points.Last(earlier => earlier.Time < point.Time).Time)));
        return between.GroupBy(pair => pair.After).Select(group => (group.Key + group.Max(pair => pair.Before)) / 2).Order();
    }
}
