using BarometerSite.Model;

namespace BarometerSite.Assessment.Methods;

/// <summary>The compound annual growth rate: CAGR(a, b, n) = (a / b)^(1/n) − 1, time in years with a half-year 0.5.</summary>
internal static class GrowthRate
{
    /// <summary>The last digits of a root differ between processors; the ninth decimal of a rate never matters.</summary>
    private const int Digits = 9;

    /// <summary>What grows to a billion times as much a year, as a month's step from 1 to 6 does, has no rate that says anything.</summary>
    private const double Most = 1e9;

    /// <summary>As a fraction: 0.0115 is 1.15 percent a year. Both values lie on the same side of zero, and <see cref="WhyNot"/> has no reason.</summary>
    public static decimal Of(decimal first, decimal last, decimal years) => decimal.Round((decimal)Factor(first, last, years) - 1m, Digits);

    public static Refusal? WhyNot(decimal first, decimal last, decimal years) => (first, last) switch
    {
        _ when years <= 0 => Refusal.NoTime,
        (0, _) or (_, 0) => Refusal.ValueIsZero,
        _ when first < 0 != last < 0 => Refusal.SignChange,
        _ when Factor(first, last, years) > Most => Refusal.RateOutOfScale,
        _ => null,
    };

    private static double Factor(decimal first, decimal last, decimal years) => Math.Pow((double)(last / first), (double)(1m / years));

    /// <summary>Why the rate that a target needs does not exist.</summary>
    public static Refusal? WhyNotTo(decimal first, decimal target, decimal years, Better better) => (first, target) switch
    {
        _ when years <= 0 => Refusal.NoTime,
        (_, 0) => Refusal.TargetIsZero,
        _ when first < 0 != target < 0 => Refusal.SignChange,
        _ when (better == Better.Lower ? first <= target : first >= target) => Refusal.TargetKeptByBase,
        _ when Factor(first, target, years) > Most || Of(first, target, years) == 0 => Refusal.RateOutOfScale,
        _ => null,
    };
}
