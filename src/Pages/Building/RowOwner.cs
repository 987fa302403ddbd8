using BarometerSite.Model;

namespace BarometerSite.Pages.Building;

/// <summary>Finds the indicator whose row a part of a computed figure is.</summary>
internal static class RowOwner
{
    /// <param name="computed">The indicator whose figure was reckoned; null where that is unknown.</param>
    public static Indicator? Find(Indicator? computed, Measurement part) => (computed?.Computation?.Operands ?? [])
        .Select(operand => operand.Indicator)
        .FirstOrDefault(indicator => indicator.Measurements.Contains(part, ReferenceEqualityComparer.Instance));
}
