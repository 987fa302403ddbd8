using BarometerSite.Model;

namespace BarometerSite.Assessment;

/// <summary>Holds each decision against the one before, so that a target that was lowered stays visible as lowered.</summary>
internal static class TargetChanges
{
    /// <summary>What each did to the one before it; the first did nothing.</summary>
    public static EquatableArray<EquatableArray<TargetChange>> Of(EquatableArray<Target> targets)
    {
        var changes = ImmutableArray.CreateBuilder<EquatableArray<TargetChange>>(targets.Length);
        for (var at = 0; at < targets.Length; at++)
            changes.Add(at == 0 ? [] : Between(targets[at - 1], targets[at]));
        return changes.MoveToImmutable();
    }

    /// <summary>Empty where both say the same.</summary>
    public static ImmutableArray<TargetChange> Between(Target before, Target after)
    {
        var changes = ImmutableArray.CreateBuilder<TargetChange>();
        if (Ambition(before, after) is { } ambition)
            changes.Add(ambition);
        if (after.Due > before.Due)
            changes.Add(TargetChange.Postponed);
        else if (after.Due < before.Due)
            changes.Add(TargetChange.BroughtForward);
        return changes.ToImmutable();
    }

    /// <summary>Whether less is promised than before, or the same later.</summary>
    public static bool IsEasier(ImmutableArray<TargetChange> changes) =>
        changes.Any(change => change is TargetChange.Lowered or TargetChange.GivenUp or TargetChange.Postponed);

    private static TargetChange? Ambition(Target before, Target after) => (before, after) switch
    {
        (Target.NotSet, Target.NotSet) => null,
        (Target.NotSet, _) => TargetChange.Set,
        (_, Target.NotSet) => TargetChange.GivenUp,
        (Target.Level one, Target.Level other) when one.Bound == other.Bound => Compare(one.Value, other.Value, isMoreHarder: one.Bound == Bound.AtLeast),
        (Target.Change one, Target.Change other) when one.IsPercent == other.IsPercent && one.Base == other.Base && one.Amount * other.Amount > 0 =>
            Compare(Math.Abs(one.Amount), Math.Abs(other.Amount), isMoreHarder: true),
        (Target.Rank one, Target.Rank other) => Compare(one.Place, other.Place, isMoreHarder: false),
        (Target.Parity one, Target.Parity other) => Compare(one.Tolerance ?? 0m, other.Tolerance ?? 0m, isMoreHarder: false),
        // A direction asks for any step, however small; a figure asks for so much of it.
        (Target.Direction, Target.Direction) => null,
        (Target.Direction, Target.Level or Target.Change) => TargetChange.Raised,
        (Target.Level or Target.Change, Target.Direction) => TargetChange.Lowered,
        _ => TargetChange.Reframed,
    };

    private static TargetChange? Compare(decimal before, decimal after, bool isMoreHarder) =>
        before == after ? null : after > before == isMoreHarder ? TargetChange.Raised : TargetChange.Lowered;
}
