using BarometerSite.Model;

namespace BarometerSite.Assessment;

/// <summary>
/// How far a figure may lie from the truth. The change between two figures is tested as a difference, not by whether their intervals
/// overlap: independent half-widths add as squares, and what rounding may have moved adds on top.
/// </summary>
internal static class Uncertainty
{
    /// <summary>
    /// The half-width of the test's interval from sampling: of the figure's own, which is a two-sided one at 95 % and is brought to the
    /// test's level. Null where it is not known.
    /// </summary>
    public static decimal? Sampling(Measurement measurement, TestSettings test) =>
        SamplingInterval.HalfWidth(measurement) * test.Quantile / SamplingInterval.Quantile;

    /// <summary>The smallest change between two figures that is a change; where sampling is unknown, rounding alone counts.</summary>
    public static decimal OfChange(Measurement from, Measurement to, TestSettings test)
    {
        var first = Sampling(from, test) ?? 0m;
        var second = Sampling(to, test) ?? 0m;
        return SquareRoot((first * first) + (second * second)) + from.Rounding + to.Rounding;
    }

    /// <summary>By how much one figure may differ from a fixed value and still not be told from it.</summary>
    public static decimal OfLevel(Measurement measurement, TestSettings test) => (Sampling(measurement, test) ?? 0m) + measurement.Rounding;

    private static decimal SquareRoot(decimal square) => (decimal)Math.Sqrt((double)square);
}
