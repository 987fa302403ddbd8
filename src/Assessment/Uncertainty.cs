using BarometerSite.Model;

namespace BarometerSite.Assessment;

/// <summary>
/// How far a figure may lie from the truth. The change between two figures is tested as a difference, not by whether their intervals
/// overlap: independent half-widths add as squares, and what rounding may have moved adds on top.
/// </summary>
internal static class Uncertainty
{
    /// <summary>The 97.5 % quantile of the normal distribution: a two-sided test at 95 %.</summary>
    public const decimal Quantile = 1.96m;

    /// <summary>
    /// The half-width of a 95 % interval from sampling: of the published interval, or for a share of the number asked by the normal
    /// approximation q·√(p(1−p)/n). Null where the source gives neither.
    /// </summary>
    public static decimal? Sampling(Measurement measurement) => measurement switch
    {
        { Lower: { } lower, Upper: { } upper } => (upper - lower) / 2m,
        { Unit: Unit.Percent, Value: { } value, Count: { } count } => Quantile * SquareRoot(value * (100m - value) / count),
        _ => null,
    };

    /// <summary>The smallest change between two figures that is a change; where sampling is unknown, rounding alone counts.</summary>
    public static decimal OfChange(Measurement from, Measurement to)
    {
        var first = Sampling(from) ?? 0m;
        var second = Sampling(to) ?? 0m;
        return SquareRoot((first * first) + (second * second)) + from.Rounding + to.Rounding;
    }

    private static decimal SquareRoot(decimal square) => (decimal)Math.Sqrt((double)square);
}
