using BarometerSite.Assessment;
using BarometerSite.Model;
using BarometerSite.Pages.Common;

namespace BarometerSite.Pages.Goals;

internal sealed record TargetView(
    [Seen("text")] string Text,
    [Seen("milestones on the way and parts that must each hold, as sentences, or null")] string? Detail,
    [Seen("false where the policy has a placeholder")] bool IsSet,
    [Seen("what the policy writes instead of a figure, or null")] string? Placeholder,
    [Seen("the period that decides, or null")] string? Due,
    [Seen("who decided it and when, or null")] string? Decided,
    [Seen("link to the decision, or null")] LinkView? Document,
    [Seen("false for a target that a later decision replaced")] bool IsCurrent,
    [Seen("what the decision did to the one before it, as a sentence, or null for the first")] string? Change,
    [Seen("true where it promises less than the one before, or the same later")] bool IsEased) : View;

/// <summary>Targets in words, each with the decision that it is.</summary>
internal static class TargetViews
{
    /// <param name="at">The target's place among the goal's.</param>
    public static TargetView Of(GoalAssessment assessment, int at, Wording wording)
    {
        var (goal, target) = (assessment.Goal, assessment.Goal.Targets[at]);
        return new TargetView(
            Title(goal, target, wording),
            Detail(goal, target, wording),
            target is not Target.NotSet,
            (target as Target.NotSet)?.Placeholder ?? (target as Target.Direction)?.Placeholder,
            wording.Period(target.Due),
            Decided(target.Decision, wording),
            new LinkView(target.Decision.Document.Title, target.Decision.Document.Address),
            IsCurrent: at == goal.Targets.Length - 1,
            at == 0 ? null : Change(goal, goal.Targets[at - 1], assessment.Changes[at], wording),
            TargetChanges.IsEasier(assessment.Changes[at]));
    }

    // Of a single cell its name stands in the target itself, since nobody is to take it for the whole.
    private static string Title(Goal goal, Target target, Wording wording) =>
        target.Parts is [var part] && PartViews.NameBeside(goal, part, wording) is { } name
            ? wording.Say("target_of_part", ("target", Text(part.Indicator, target, wording)), ("part", name))
            : Text(goal.Indicator, target, wording);

    private static string? Detail(Goal goal, Target target, Wording wording)
    {
        var details = new List<string>();
        if (target is Target.Level { Milestones.IsEmpty: false } level)
        {
            var milestones = level.Milestones.Select(milestone => wording.Say("target_milestone",
                ("value", wording.WithUnit(goal.Indicator.Unit, wording.Exact(milestone.Value))), ("period", wording.Period(milestone.Period))));
            details.Add(wording.Say("target_milestones", ("milestones", string.Join("; ", milestones))));
        }
        if (target.Parts.Length > 1)
            details.Add(wording.Say("target_parts", ("count", wording.Count(target.Parts.Length))));
        return details.Count == 0 ? null : string.Join(' ', details);
    }

    private static string Change(Goal goal, Target before, EquatableArray<TargetChange> changes, Wording wording)
    {
        var words = changes.Select(change => wording.Word("change_" + Codes.TargetChanges.Key(change)));
        return changes.IsEmpty
            ? wording.Word("change_none")
            : wording.Say("target_changed", ("changes", string.Join(", ", words)), ("before", Title(goal, before, wording)));
    }

    public static string Text(Indicator indicator, Target target, Wording wording)
    {
        var period = ("period", wording.Period(target.Due));
        string Exact(decimal value) => wording.WithUnit(indicator.Unit, wording.Exact(value));
        return target switch
        {
            Target.Level { Bound: Bound.AtMost } level => wording.Say("target_at_most", ("value", Exact(level.Value)), period),
            Target.Level level => wording.Say("target_at_least", ("value", Exact(level.Value)), period),
            Target.Change { IsPercent: true } change => wording.Say("target_change_percent",
                ("amount", Signed(change.Amount, wording)), ("base", wording.Period(change.Base)), period),
            Target.Change change => wording.Say("target_change_points",
                ("amount", wording.WithUnit(UnitOfChange.Of(indicator.Unit), Signed(change.Amount, wording))), ("base", wording.Period(change.Base)), period),
            Target.Direction { Placeholder: { } open } direction => wording.Say("target_direction_open",
                ("base", wording.Period(direction.Base)), period, ("placeholder", open)),
            Target.Direction direction => wording.Say("target_direction", ("base", wording.Period(direction.Base)), period),
            Target.Parity { Tolerance: { } tolerance } parity => wording.Say("target_parity_within",
                ("reference", wording.In(parity.Reference)), period, ("tolerance", Exact(tolerance))),
            Target.Parity parity => wording.Say("target_parity", ("reference", wording.In(parity.Reference)), period),
            Target.Rank rank => wording.Say("target_rank", ("place", wording.Count(rank.Place)), period),
            Target.NotSet open => wording.Say("target_not_set", ("placeholder", open.Placeholder)),
            _ => throw new ArgumentOutOfRangeException(nameof(target)),
        };
    }

    // A decision is never rounded.
    private static string Signed(decimal amount, Wording wording) => (amount > 0 ? "+" : "") + wording.Exact(amount);

    private static string Decided(Decision decision, Wording wording)
    {
        var by = ("by", wording.In(decision.By));
        var sentence = decision.Date is { } date
            ? wording.Say("target_decided", by, ("date", wording.Date(date)))
            : wording.Say("target_decided_undated", by);
        return decision.Note is { } note ? $"{sentence}. {wording.In(note)}" : sentence + ".";
    }
}
