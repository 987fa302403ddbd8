using System.Globalization;
using BarometerSite.Assessment;
using BarometerSite.Model;
using BarometerSite.Pages.Views;

namespace BarometerSite.Pages.Building;

/// <summary>The working of a verdict, with the numbers filled in, so that a reader can do the sum again.</summary>
internal static class ReceiptViews
{
    public static ReceiptView? Of(GoalAssessment goal, Wording wording)
    {
        if (goal.Receipt is not { } receipt)
            return null;
        var indicator = goal.Goal.Indicator;
        var key = receipt.Method switch { Method.Level => "level", Method.LinearPace => "linear_pace", _ => "direction" };
        return new ReceiptView(
            wording.Word("method_" + key),
            Receipt.Version,
            Formula(goal.Goal, receipt, wording),
            Explanation(receipt, key, wording),
            [.. Lines(goal.Goal, receipt, wording)],
            [.. new[] { receipt.Base, receipt.Judged }.OfType<Measurement>().Select(row => Row(indicator, row, wording))]);
    }

    private static string Formula(Goal goal, Receipt receipt, Wording wording)
    {
        var indicator = goal.Indicator;
        return receipt switch
        {
            { Pace: { } pace, Base: { } from } => wording.Say("formula_linear_pace",
                ("y0", wording.Number(indicator, from)),
                ("y", wording.Number(indicator, receipt.Judged)),
                ("t0", Time(from.Period, wording)),
                ("t", Time(receipt.Judged.Period, wording)),
                ("yt", wording.Numbers.Write(receipt.Target!.Value, indicator.Decimals)),
                ("tt", Time(goal.Target.Due, wording)),
                ("p", wording.Numbers.Write(pace.Pace, 2))),
            { Movement: { } movement } => wording.Say("formula_direction",
                ("y0", wording.Number(indicator, movement.From)),
                ("y", wording.Number(indicator, movement.To)),
                ("change", wording.Numbers.Write(movement.Change, indicator.Decimals)),
                ("margin", wording.Numbers.Write(movement.Margin, 2))),
            _ => wording.Say("formula_level",
                ("judged", wording.Figure(indicator, receipt.Judged)),
                ("target", TargetViews.Text(indicator, goal.Target, wording))),
        };
    }

    private static string Explanation(Receipt receipt, string key, Wording wording)
    {
        var explanation = wording.Say("receipt_" + key, ("threshold", wording.Numbers.Write(LinearPace.OnTrackFrom, 2)));
        var isSamplingUnknown = receipt.Movement is { } movement
            && (Uncertainty.Sampling(movement.From) is null || Uncertainty.Sampling(movement.To) is null);
        return isSamplingUnknown ? $"{explanation} {wording.Word("receipt_no_sampling")}" : explanation;
    }

    private static IEnumerable<ReceiptLineView> Lines(Goal goal, Receipt receipt, Wording wording)
    {
        var indicator = goal.Indicator;
        if (receipt.Base is { } from)
            yield return new ReceiptLineView(wording.Say("receipt_base", ("period", wording.Period(from.Period))), wording.Figure(indicator, from));
        yield return new ReceiptLineView(wording.Say("receipt_judged", ("period", wording.Period(receipt.Judged.Period))), wording.Figure(indicator, receipt.Judged));
        yield return new ReceiptLineView(wording.Word("receipt_target"), TargetViews.Text(indicator, goal.Target, wording));
        if (receipt.Movement is { } movement)
        {
            yield return new ReceiptLineView(wording.Word("receipt_change"), Signed(indicator, movement.Change, wording));
            yield return new ReceiptLineView(wording.Word("receipt_margin"), "±" + wording.WithUnit(ChangeUnit(indicator), wording.Numbers.Write(movement.Margin, 2)));
        }
        if (receipt.Pace is { } pace)
        {
            yield return new ReceiptLineView(wording.Word("receipt_actual"), wording.WithUnit(ChangeUnit(indicator), wording.Numbers.WriteSigned(pace.Actual, 2)));
            yield return new ReceiptLineView(wording.Word("receipt_needed"), wording.WithUnit(ChangeUnit(indicator), wording.Numbers.WriteSigned(pace.Needed, 2)));
            yield return new ReceiptLineView(wording.Word("receipt_projected"), wording.Value(indicator, pace.Projected));
        }
    }

    private static string Signed(Indicator indicator, decimal change, Wording wording) =>
        wording.WithUnit(ChangeUnit(indicator), wording.Numbers.WriteSigned(change, indicator.Decimals));

    private static Unit ChangeUnit(Indicator indicator) => indicator.Unit == Unit.Percent ? Unit.PercentagePoints : indicator.Unit;

    private static string Time(Period period, Wording wording) => period.Kind == PeriodKind.Year
        ? period.Year.ToString(CultureInfo.InvariantCulture)
        : wording.Numbers.Write(period.Time, 2).Replace(wording.Numbers.GroupMark, "", StringComparison.Ordinal);

    private static ReceiptRowView Row(Indicator indicator, Measurement row, Wording wording) => new(
        wording.Period(row.Period),
        wording.Figure(indicator, row),
        row.Published is { } date ? wording.Date(date) : null,
        FigureViews.Source(row.Source, wording),
        Addresses.Csv(indicator),
        row.Span.File is { } file ? file.Position(row.Span.Start).Line : 0);
}
