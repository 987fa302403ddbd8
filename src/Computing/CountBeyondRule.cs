using BarometerSite.Model;

namespace BarometerSite.Computing;

/// <summary>
/// A count of members beyond a limit; a figure that is the limit itself is not beyond it. Its interval goes from those that are surely
/// beyond to those that may be, each figure with its own interval and rounding. Where no sampling is known, rounding alone counts.
/// </summary>
internal static class CountBeyondRule
{
    /// <param name="parts">The members that exist, all with values.</param>
    public static Outcome Reckon(Computation.CountBeyond rule, IReadOnlyList<Measurement> parts)
    {
        // How far beyond the limit a figure lies; below 0 it is within.
        decimal Beyond(Measurement part) => rule.Bound == Bound.AtMost ? part.Value!.Value - rule.Limit : rule.Limit - part.Value!.Value;
        int Count(Func<Measurement, decimal> moved) => parts.Count(part => moved(part) > 0m);
        var value = Count(Beyond);
        if (parts.Any(part => SamplingInterval.HalfWidth(part) is null))
        {
            var fewest = Count(part => Beyond(part) - part.Rounding);
            var most = Count(part => Beyond(part) + part.Rounding);
            return new Outcome(value, Rounding: Math.Max(value - fewest, most - value));
        }
        var surely = Count(part => Beyond(part) - SamplingInterval.HalfWidth(part)!.Value - part.Rounding);
        var possibly = Count(part => Beyond(part) + SamplingInterval.HalfWidth(part)!.Value + part.Rounding);
        return new Outcome(value, HalfWidth: Math.Max(value - surely, possibly - value), Lower: surely, Upper: possibly);
    }
}
