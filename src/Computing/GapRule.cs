using BarometerSite.Model;

namespace BarometerSite.Computing;

/// <summary>A gap: the one figure minus the other. As precise as the more precise of the two, and exact.</summary>
internal static class GapRule
{
    public static Outcome Reckon(Measurement of, Measurement from)
    {
        Term[] terms = [new(of, 1m), new(from, -1m)];
        return Outcome.Of(
            of.Value!.Value - from.Value!.Value,
            Math.Max(of.Decimals, from.Decimals),
            Propagation.HalfWidth(terms),
            Propagation.Rounding(terms));
    }
}
