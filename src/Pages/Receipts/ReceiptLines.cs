using BarometerSite.Assessment;
using BarometerSite.Model;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.Goals;

namespace BarometerSite.Pages.Receipts;

internal sealed record ReceiptLineView([Seen("text")] string Label, [Seen("text")] string Value) : View;

/// <summary>The numbers of a verdict one by one: what went in, what rounding may have done, the threshold, what came out.</summary>
internal static class ReceiptLines
{
    public static IEnumerable<ReceiptLineView> Of(Goal goal, PartAssessment part, Receipt receipt, Wording wording)
    {
        var indicator = part.Indicator;
        var change = UnitOfChange.Of(indicator.Unit);
        if (receipt.Base is { } from)
            yield return new ReceiptLineView(wording.Say("receipt_base", ("period", wording.Period(from.Period))), wording.WithUnit(indicator.Unit, ReceiptFormulas.Given(from, wording)));
        yield return new ReceiptLineView(wording.Say("receipt_judged", ("period", wording.Period(receipt.Judged.Period))), wording.WithUnit(indicator.Unit, ReceiptFormulas.Given(receipt.Judged, wording)));
        yield return new ReceiptLineView(wording.Word("receipt_target"), TargetViews.Text(indicator, goal.Target, wording));
        if (receipt.Movement is { } movement)
        {
            yield return new ReceiptLineView(wording.Word("receipt_change"), wording.WithUnit(change, wording.Numbers.WriteSigned(movement.Change, ReceiptFormulas.Decimals(movement))));
            // Where the change itself decides, its margin is the threshold below.
            if (receipt.Pace is not null)
                yield return new ReceiptLineView(wording.Word("receipt_margin"), "±" + wording.WithUnit(change, wording.Numbers.Write(movement.Margin, 2)));
        }
        if (receipt.Pace is { } pace)
        {
            yield return new ReceiptLineView(wording.Word("receipt_actual"), wording.WithUnit(change, wording.Numbers.WriteSigned(pace.Actual, 2)));
            yield return new ReceiptLineView(wording.Word("receipt_needed"), wording.WithUnit(change, wording.Numbers.WriteSigned(pace.Needed, 2)));
            yield return new ReceiptLineView(wording.Word("receipt_projected"), pace.Stop is { } stop
                ? $"{wording.Value(indicator, pace.Projected)}, {wording.Stop(stop)}"
                : wording.Value(indicator, pace.Projected));
        }
        foreach (var milestone in receipt.HasMilestones && goal.Target is Target.Level level ? level.Milestones : [])
            yield return new ReceiptLineView(wording.Say("receipt_milestone", ("period", wording.Period(milestone.Period))), wording.WithUnit(indicator.Unit, wording.Exact(milestone.Value)));
        if (indicator.Unit != Unit.Rank)
            yield return new ReceiptLineView(wording.Word("receipt_rounding"), Rounding(receipt, wording));
        yield return new ReceiptLineView(wording.Word("receipt_threshold"), Threshold(goal.Target, indicator, receipt, wording));
        yield return new ReceiptLineView(wording.Word("receipt_result"), VerdictViews.Of(part.Verdict, wording).Word);
    }

    private static string Rounding(Receipt receipt, Wording wording) => string.Join("; ", new[] { receipt.Base, receipt.Judged }.OfType<Measurement>()
        .Select(row => wording.Say("receipt_rounding_of", ("period", wording.Period(row.Period)), ("rounding", wording.Exact(row.Rounding)))));

    private static string Threshold(Target target, Indicator indicator, Receipt receipt, Wording wording) => receipt switch
    {
        { Method: Method.LinearPace } => wording.Say("threshold_pace", ("threshold", wording.Numbers.Write(receipt.Threshold!.Value, 2))),
        { Method: Method.Plan, Threshold: { } plan } => wording.WithUnit(indicator.Unit, wording.Exact(plan)),
        { Movement: not null, Threshold: { } margin } => wording.Say("threshold_change", ("margin", wording.WithUnit(UnitOfChange.Of(indicator.Unit), wording.Numbers.Write(margin, 2)))),
        { Allowance: not null, Threshold: { } margin } => wording.Say("threshold_distance", ("margin", wording.WithUnit(UnitOfChange.Of(indicator.Unit), wording.Numbers.Write(margin, 2)))),
        { Threshold: { } post } => wording.Say(IsCeiling(target, indicator) ? "threshold_at_most" : "threshold_at_least", ("value", wording.WithUnit(indicator.Unit, wording.Exact(post)))),
        _ => "–",
    };

    private static bool IsCeiling(Target target, Indicator indicator) => target switch
    {
        Target.Level level => level.Bound == Bound.AtMost,
        Target.Parity or Target.Rank => true,
        _ => indicator.Better == Better.Lower,
    };
}
