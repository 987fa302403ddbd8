namespace BarometerSite.Charts;

/// <summary>One measurement in a line.</summary>
/// <param name="Time">In years; the second half of 2014 is 2014.5.</param>
/// <param name="Period">The same as people write it: "2014", "1. halvår 2014".</param>
/// <param name="Lower">Lower bound of the uncertainty; a whisker is drawn where both bounds are known.</param>
/// <param name="Upper">Upper bound of the uncertainty.</param>
internal sealed record ChartPoint(
    decimal Time,
    string Period,
    decimal Value,
    PointMark Mark = PointMark.None,
    decimal? Lower = null,
    decimal? Upper = null);
