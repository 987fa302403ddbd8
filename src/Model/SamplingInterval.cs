namespace BarometerSite.Model;

/// <summary>How far chance may have moved a figure that rests on a sample.</summary>
internal static class SamplingInterval
{
    /// <summary>The 97.5 % quantile of the normal distribution: an interval at 95 %.</summary>
    public const decimal Quantile = 1.96m;

    /// <summary>
    /// The half-width of a 95 % interval: of a computed figure the one carried through, else of the published interval, or for a share
    /// of the number asked by the normal approximation q·√(p(1−p)/n). Null where the source gives neither.
    /// </summary>
    public static decimal? HalfWidth(Measurement measurement)
    {
        if (measurement.HalfWidth is { } width)
            return width;
        if (measurement is { Lower: { } lower, Upper: { } upper })
            return (upper - lower) / 2m;
        return measurement is { Unit: Unit.Percent, Value: { } value, Count: { } count }
            ? Quantile * (decimal)Math.Sqrt((double)(value * (100m - value) / count))
            : null;
    }
}
