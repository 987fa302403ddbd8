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
            yield return At("receipt_base", from.Period, ReceiptFormulas.Given(from, wording));
        yield return At("receipt_judged", receipt.Judged.Period, ReceiptFormulas.Given(receipt.Judged, wording));
        yield return Line("receipt_target", TargetViews.Text(indicator, goal.Target, wording));
        if (receipt.Movement is { } movement)
        {
            yield return Line("receipt_change", Change(movement.Change, ReceiptFormulas.Decimals(movement)));
            // Where the change itself decides, its margin is the threshold below.
            if (receipt.Pace is not null)
                yield return Line("receipt_margin", "±" + wording.WithUnit(change, ReceiptFormulas.Margin(movement, wording)));
        }
        if (receipt.Pace is { } pace)
        {
            var decimals = Precision.ToTell(pace.Actual, pace.Needed, least: 2, most: 6);
            yield return Line("receipt_actual", Change(pace.Actual, decimals));
            yield return Line("receipt_needed", Change(pace.Needed, decimals));
            var projected = wording.Value(indicator, pace.Projected);
            yield return Line("receipt_projected", pace.Stop is { } stop ? $"{projected}, {wording.Stop(stop)}" : projected);
        }
        foreach (var milestone in receipt.HasMilestones && goal.Target is Target.Level level ? level.Milestones : [])
            yield return At("receipt_milestone", milestone.Period, wording.Exact(milestone.Value));
        if (indicator.Unit != Unit.Rank)
            yield return Line("receipt_rounding", Rounding(receipt, wording));
        yield return Line("receipt_threshold", Threshold(goal.Target, indicator, receipt, wording));
        yield return Line("receipt_result", VerdictViews.Of(part.Verdict, wording).Word);

        ReceiptLineView Line(string key, string value) => new(wording.Word(key), value);

        ReceiptLineView At(string key, Period period, string number) =>
            new(wording.Say(key, ("period", wording.Period(period))), wording.WithUnit(indicator.Unit, number));

        string Change(decimal amount, int decimals) => wording.WithUnit(change, wording.Numbers.WriteSigned(amount, decimals));
    }

    private static string Rounding(Receipt receipt, Wording wording) => string.Join("; ", new[] { receipt.Base, receipt.Judged }.OfType<Measurement>()
        .Select(row => wording.Say("receipt_rounding_of", ("period", wording.Period(row.Period)), ("rounding", wording.Exact(row.Rounding)))));

    private static string Threshold(Target target, Indicator indicator, Receipt receipt, Wording wording) => receipt switch
    {
        { Method: Method.LinearPace } => wording.Say("threshold_pace", ("threshold", wording.Numbers.Write(receipt.Threshold!.Value, 2))),
        { Method: Method.Plan, Threshold: { } plan } => wording.WithUnit(indicator.Unit, wording.Exact(plan)),
        { Movement: { } movement, Threshold: not null } => wording.Say(
            "threshold_change", ("margin", OfChange(indicator, ReceiptFormulas.Margin(movement, wording), wording))),
        { Allowance: { } allowance, Threshold: not null } => wording.Say(
            "threshold_distance", ("margin", OfChange(indicator, ReceiptFormulas.Allowance(receipt, allowance, wording), wording))),
        { Threshold: { } post } => wording.Say(
            IsCeiling(target, indicator) ? "threshold_at_most" : "threshold_at_least", ("value", wording.WithUnit(indicator.Unit, wording.Exact(post)))),
        { Threshold: null } => "–",
    };

    private static string OfChange(Indicator indicator, string margin, Wording wording) => wording.WithUnit(UnitOfChange.Of(indicator.Unit), margin);

    private static bool IsCeiling(Target target, Indicator indicator) => target switch
    {
        Target.Level level => level.Bound == Bound.AtMost,
        Target.Parity or Target.Rank => true,
        Target.Change or Target.Direction or Target.NotSet => indicator.Better == Better.Lower,
        _ => throw new ArgumentOutOfRangeException(nameof(target)),
    };
}
