using System.Collections.Immutable;
using BarometerSite.Model;

namespace BarometerSite.Assessment;

/// <summary>
/// The figures of one cell of an indicator as they were known on a day: of each period the vintage published last, in order of time.
/// What is kept back or missing stays in it without a value.
/// </summary>
internal sealed class Series
{
    private Series(ImmutableArray<Measurement> points) => Points = points;

    public ImmutableArray<Measurement> Points { get; }

    public bool IsEmpty => Points.IsEmpty;

    /// <summary>The last point that has a value.</summary>
    public Measurement? Latest => Points.LastOrDefault(point => point.Value is not null);

    /// <param name="cell">Per dimension a member or null for the total.</param>
    public static Series Of(Indicator indicator, ImmutableArray<string?> cell, DateOnly asOf) =>
        new(Known(indicator, asOf, measurement => measurement.Cell.SequenceEqual(cell)));

    public static Series OfTotal(Indicator indicator, DateOnly asOf) => new(Known(indicator, asOf, measurement => measurement.IsTotal));

    /// <summary>The measurement of exactly that period.</summary>
    public Measurement? At(Period period) => Points.FirstOrDefault(point => point.Period == period);

    /// <summary>Whether a change between two points means something: no break after the first, and neither stands alone.</summary>
    public bool AreComparable(Measurement from, Measurement to) =>
        !from.StandsAlone && !to.StandsAlone
        && !Points.Any(point => point.BreaksSeries && point.Period > from.Period && point.Period <= to.Period);

    // Measurements are in order of period, then publication, so the last of a period is its newest vintage.
    private static ImmutableArray<Measurement> Known(Indicator indicator, DateOnly asOf, Func<Measurement, bool> belongs) =>
    [
        .. indicator.Measurements
            .Where(belongs)
            .Where(measurement => measurement.IsKnown(asOf))
            .GroupBy(measurement => measurement.Period)
            .Select(vintages => vintages.Last()),
    ];
}
