namespace BarometerSite.Charts;

/// <summary>A point with its place. The whisker runs from <paramref name="Low"/> up to <paramref name="High"/> where both are known.</summary>
/// <param name="StartsLine">No line joins it with the point before.</param>
internal sealed record PlacedPoint(decimal X, decimal Y, PointMark Mark, bool StartsLine, decimal? Low = null, decimal? High = null);
