using BarometerSite.Binding.Forms;
using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Binding;

/// <summary>Whether a target and what it is held against can be meant together.</summary>
internal static class TargetSense
{
    /// <param name="own">The goal's indicator; null where it could not be read, which is told already.</param>
    public static void Check(Target target, Indicator? own, KeyReader keys, DiagnosticBag diagnostics)
    {
        if (own is null)
            return;
        var judged = target.Parts.IsEmpty ? [own] : target.Parts.Select(part => part.Indicator).Distinct();
        if (target is Target.Change { IsPercent: var isPercent } counted && !CanBeCounted(counted, isPercent, own, keys, diagnostics))
            return;
        foreach (var indicator in judged)
        {
            if (target is Target.Direction && indicator.Better == Better.Neither)
            {
                diagnostics.Add(Complaints.ImpossibleValue("direction", keys.SpanOf(TargetKeys.Kind),
                    $"of the indicator ‘{indicator.Id}’ no direction is better (‘better: neither’), so none can be the right one"));
            }
            if (target is Target.Change change && IsAgainst(change.Amount, indicator.Better))
            {
                var (better, side) = indicator.Better == Better.Lower ? ("lower", "below") : ("higher", "above");
                var written = change.Amount.ToString(CultureInfo.InvariantCulture);
                diagnostics.Add(Complaints.ImpossibleValue(written, keys.SpanOf(TargetKeys.Amount), change.Amount == 0
                    ? "a change of nothing is no change"
                    : $"of the indicator ‘{indicator.Id}’ {better} is better, so the amount must be {side} 0"));
            }
        }
    }

    /// <summary>Whether the change can be counted from every vintage of every base: a percentage of none, or of less than none, is no figure.</summary>
    private static bool CanBeCounted(Target.Change change, bool isPercent, Indicator own, KeyReader keys, DiagnosticBag diagnostics)
    {
        foreach (var (part, start) in Starts(change, own))
        {
            if (isPercent && start <= 0)
            {
                diagnostics.Add(Complaints.ImpossibleValue(Codes.ChangeMeasures.Of(ChangeMeasure.Percent), keys.SpanOf(TargetKeys.Measure),
                    string.Create(CultureInfo.InvariantCulture, $"the base figure for {change.Base} is {start}, ")
                    + "and a percentage is counted from a figure above 0; write the amount in ‘points’"));
                return false;
            }
            var end = isPercent ? start * (1m + (change.Amount / 100m)) : start + change.Amount;
            if (RangeCheck.Expected(end, UnitRange.Of(part), part.Unit) is { } expected)
            {
                diagnostics.Add(Complaints.ImpossibleValue(keys.Read(TargetKeys.Amount)!.Value.Text, keys.SpanOf(TargetKeys.Amount),
                    string.Create(CultureInfo.InvariantCulture, $"from {start} in {change.Base} it leads to {end}, and {expected}")));
                return false;
            }
        }
        return true;
    }

    private static IEnumerable<(Indicator Part, decimal Value)> Starts(Target.Change change, Indicator own) =>
        from part in change.Parts.IsEmpty ? [TargetPart.Total(own)] : change.Parts.Items
        from row in part.Indicator.Measurements
        where row.Period == change.Base && row.Cell == part.Cell && row.Value is not null
        select (part.Indicator, row.Value ?? 0m);

    private static bool IsAgainst(decimal amount, Better better) =>
        amount == 0 || (better == Better.Lower && amount > 0) || (better == Better.Higher && amount < 0);
}
