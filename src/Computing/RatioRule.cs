using BarometerSite.Model;

namespace BarometerSite.Computing;

/// <summary>A ratio: the one figure divided by the other; one means that they are the same.</summary>
internal static class RatioRule
{
    /// <summary>Where <paramref name="to"/> is 0 there is no ratio: no small number takes its place.</summary>
    public static Outcome Reckon(Measurement of, Measurement to)
    {
        var (above, below) = (of.Value!.Value, to.Value!.Value);
        if (below == 0m)
            return Outcome.CannotExist;
        var ratio = above / below;
        // The derivatives of above / below.
        Term[] terms = [new(of, 1m / below), new(to, -ratio / below)];
        var cannotBeNegative = of.Unit is not (Unit.PercentagePoints or Unit.PercentChange or Unit.Ratio);
        return Outcome.Rounded(ratio, Propagation.HalfWidth(terms), Propagation.Rounding(terms), cannotBeNegative ? 0m : null);
    }
}
