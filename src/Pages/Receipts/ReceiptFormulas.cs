using BarometerSite.Assessment;
using BarometerSite.Model;
using BarometerSite.Pages.Goals;

namespace BarometerSite.Pages.Receipts;

/// <summary>The formula of a verdict with its numbers in it.</summary>
internal static class ReceiptFormulas
{
    public static string Of(Goal goal, Indicator indicator, Receipt receipt, Wording wording) => receipt switch
    {
        { Pace: { } pace, Base: { } from, HasMilestones: true } => wording.Say("formula_milestones",
            ("y0", Term(from, wording)), ("y", Given(receipt.Judged, wording)),
            ("plan", wording.Exact(pace.Planned)), ("p", Pace(pace, wording))),
        { Pace: { } pace, Base: { } from } => Straight(goal, receipt, pace, from, wording),
        { Method: Method.Plan, Threshold: { } plan } => wording.Say("formula_plan",
            ("y", Given(receipt.Judged, wording)), ("plan", wording.Exact(plan))),
        { Movement: { } movement } => wording.Say("formula_direction",
            ("y0", Term(movement.From, wording)), ("y", Given(movement.To, wording)),
            ("change", wording.Numbers.Write(movement.Change, Decimals(movement))), ("margin", Margin(movement, wording))),
        { Allowance: { } allowance } => wording.Say("formula_level_uncertain",
            ("judged", wording.WithUnit(indicator.Unit, Given(receipt.Judged, wording))),
            ("margin", Allowance(receipt, allowance, wording)),
            ("target", TargetViews.Text(indicator, goal.Target, wording))),
        { Pace: null } => wording.Say("formula_level",
            ("judged", wording.WithUnit(indicator.Unit, Given(receipt.Judged, wording))),
            ("target", TargetViews.Text(indicator, goal.Target, wording))),
        _ => throw new ArgumentOutOfRangeException(nameof(receipt)),
    };

    /// <summary>As the source gave it, whatever the indicator shows elsewhere, so that the sum comes out.</summary>
    public static string Given(Measurement row, Wording wording) => wording.Numbers.Write(row.Value!.Value, row.Decimals);

    /// <summary>A difference is as precise as the more precise of its figures.</summary>
    public static int Decimals(Movement movement) => Math.Max(movement.From.Decimals, movement.To.Decimals);

    /// <summary>The margin of a change, so that it is seen whether the change is larger.</summary>
    public static string Margin(Movement movement, Wording wording) =>
        wording.Numbers.Write(movement.Margin, Precision.ToTell(Math.Abs(movement.Change), movement.Margin, least: 2));

    /// <summary>What cannot be told from the target, so that it is seen whether the figure lies further away.</summary>
    public static string Allowance(Receipt receipt, decimal allowance, Wording wording) =>
        wording.Numbers.Write(allowance, Precision.ToTell(receipt.Judged.Value!.Value - (receipt.Target ?? 0m), allowance, least: 2));

    /// <summary>P, so that it is seen whether it is enough.</summary>
    private static string Pace(Assessment.Methods.LinearPace pace, Wording wording) =>
        wording.Numbers.Write(pace.Pace, Precision.ToTell(pace.Pace, Assessment.Methods.LinearPace.OnTrackFrom, least: 2));

    private static string Straight(Goal goal, Receipt receipt, Assessment.Methods.LinearPace pace, Measurement from, Wording wording)
    {
        // Years stand for themselves; beside a half-year they have to be told as their middles, or the sum would not come out.
        var areYears = new[] { from.Period, receipt.Judged.Period, goal.Target.Due }.All(period => period.Kind == PeriodKind.Year);
        string Time(Period period) => areYears ? wording.Period(period) : wording.Decimal(period.Time, 4);
        return wording.Say("formula_linear_pace",
            ("y0", Term(from, wording)), ("t0", Time(from.Period)),
            ("y", Given(receipt.Judged, wording)), ("t", Time(receipt.Judged.Period)),
            ("yt", wording.Exact(receipt.Target!.Value)), ("tt", Time(goal.Target.Due)),
            ("p", Pace(pace, wording)));
    }

    // Behind a minus a number below zero stands in brackets.
    private static string Term(Measurement row, Wording wording) => row.Value < 0 ? $"({Given(row, wording)})" : Given(row, wording);
}
