using BarometerSite.Model;

namespace BarometerSite.Pages.Building;

/// <summary>Finds the indicator whose row a part of a computed figure is.</summary>
internal static class RowOwner
{
    /// <param name="computed">The indicator whose figure was reckoned; null where that is unknown.</param>
    public static Indicator? Find(Indicator? computed, Measurement part) => Operands(computed?.Computation)
        .Select(operand => operand.Indicator)
        .FirstOrDefault(indicator => indicator.Measurements.Contains(part, ReferenceEqualityComparer.Instance));

    private static IEnumerable<Operand> Operands(Computation? computation) => computation switch
    {
        Computation.Gap gap => [gap.Of, gap.From],
        Computation.Ratio ratio => [ratio.Of, ratio.To],
        Computation.Index index => index.Components.Select(component => component.Of),
        Computation.CountBeyond count => [count.Of],
        Computation.Distance distance => [distance.Of, distance.From],
        _ => [],
    };
}
