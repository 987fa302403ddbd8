using BarometerSite.Model;

namespace BarometerSite.Assessment;

/// <summary>
/// How far a figure may lie from the truth. The change between two figures is tested as a difference, not by whether their intervals
/// overlap: independent half-widths add as squares, and what rounding may have moved adds on top.
/// </summary>
internal static class Uncertainty
{
    /// <summary>The half-width of a figure's 95 % interval from sampling; null where it is not known.</summary>
    public static decimal? Sampling(Measurement measurement) => SamplingInterval.HalfWidth(measurement);

    /// <summary>The smallest change between two figures that is a change; where sampling is unknown, rounding alone counts.</summary>
    public static decimal OfChange(Measurement from, Measurement to)
    {
        var first = Sampling(from) ?? 0m;
        var second = Sampling(to) ?? 0m;
        return SquareRoot((first * first) + (second * second)) + from.Rounding + to.Rounding;
    }

    private static decimal SquareRoot(decimal square) => (decimal)Math.Sqrt((double)square);
}
