using BarometerSite.Model;
using BarometerSite.Pages.Views;

namespace BarometerSite.Pages.Building;

/// <summary>Targets in words, each with the decision that it is.</summary>
internal static class TargetViews
{
    public static TargetView Of(Goal goal, Target target, Wording wording) => new(
        Text(goal.Indicator, target, wording),
        target is not Target.NotSet,
        target switch { Target.NotSet open => open.Placeholder, Target.Direction direction => direction.Placeholder, _ => null },
        wording.Period(target.Due),
        Decided(target.Decision, wording),
        new LinkView(target.Decision.Document.Title, target.Decision.Document.Address),
        ReferenceEquals(target, goal.Target));

    public static string Text(Indicator indicator, Target target, Wording wording)
    {
        var period = ("period", wording.Period(target.Due));
        return target switch
        {
            Target.Level { Bound: Bound.AtMost } level => wording.Say("target_at_most", ("value", wording.WithUnit(indicator.Unit, wording.Exact(level.Value))), period),
            Target.Level level => wording.Say("target_at_least", ("value", wording.WithUnit(indicator.Unit, wording.Exact(level.Value))), period),
            Target.Change { IsPercent: true } change => wording.Say("target_change_percent",
                ("amount", Signed(change.Amount, wording)), ("base", wording.Period(change.Base)), period),
            Target.Change change => wording.Say("target_change_points",
                ("amount", wording.WithUnit(UnitOfChange.Of(indicator.Unit), Signed(change.Amount, wording))), ("base", wording.Period(change.Base)), period),
            Target.Direction { Placeholder: { } open } direction => wording.Say("target_direction_open",
                ("base", wording.Period(direction.Base)), period, ("placeholder", open)),
            Target.Direction direction => wording.Say("target_direction", ("base", wording.Period(direction.Base)), period),
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
