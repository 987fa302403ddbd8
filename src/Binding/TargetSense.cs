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
        foreach (var indicator in judged)
        {
            if (target is Target.Direction && indicator.Better == Better.Neither)
            {
                diagnostics.Add(Complaints.ImpossibleValue("direction", keys.SpanOf("kind"),
                    $"of the indicator ‘{indicator.Id}’ no direction is better (‘better: neither’), so none can be the right one"));
            }
            if (target is Target.Change change && IsAgainst(change.Amount, indicator.Better))
            {
                var (better, side) = indicator.Better == Better.Lower ? ("lower", "below") : ("higher", "above");
                diagnostics.Add(Complaints.ImpossibleValue(change.Amount.ToString(CultureInfo.InvariantCulture), keys.SpanOf("amount"), change.Amount == 0
                    ? "a change of nothing is no change"
                    : $"of the indicator ‘{indicator.Id}’ {better} is better, so the amount must be {side} 0"));
            }
        }
    }

    private static bool IsAgainst(decimal amount, Better better) =>
        amount == 0 || (better == Better.Lower && amount > 0) || (better == Better.Higher && amount < 0);
}
