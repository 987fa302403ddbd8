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
        var key = receipt.Method switch { Method.Level => "level", Method.Met => "met", Method.LinearPace => "linear_pace", _ => "direction" };
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
        // Years stand for themselves; beside a half-year they have to be told as their middles, or the sum would not come out.
        var areYears = new[] { receipt.Base?.Period, receipt.Judged.Period, goal.Target.Due }.All(period => period is not { Kind: not PeriodKind.Year });
        string Time(Period period) => areYears ? wording.Period(period) : wording.Decimal(period.Time, 4);
        return receipt switch
        {
            { Pace: { } pace, Base: { } from } => wording.Say("formula_linear_pace",
                ("y0", Term(from, wording)),
                ("y", Given(receipt.Judged, wording)),
                ("t0", Time(from.Period)),
                ("t", Time(receipt.Judged.Period)),
                ("yt", wording.Exact(receipt.Target!.Value)),
                ("tt", Time(goal.Target.Due)),
                ("p", wording.Numbers.Write(pace.Pace, 2))),
            { Movement: { } movement } => wording.Say("formula_direction",
                ("y0", Term(movement.From, wording)),
                ("y", Given(movement.To, wording)),
                ("change", wording.Numbers.Write(movement.Change, Decimals(movement))),
                ("margin", wording.Numbers.Write(movement.Margin, 2))),
            _ => wording.Say("formula_level",
                ("judged", wording.WithUnit(indicator.Unit, Given(receipt.Judged, wording))),
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
            yield return new ReceiptLineView(wording.Say("receipt_base", ("period", wording.Period(from.Period))), wording.WithUnit(indicator.Unit, Given(from, wording)));
        yield return new ReceiptLineView(wording.Say("receipt_judged", ("period", wording.Period(receipt.Judged.Period))), wording.WithUnit(indicator.Unit, Given(receipt.Judged, wording)));
        yield return new ReceiptLineView(wording.Word("receipt_target"), TargetViews.Text(indicator, goal.Target, wording));
        if (receipt.Movement is { } movement)
        {
            yield return new ReceiptLineView(wording.Word("receipt_change"), Signed(indicator, movement, wording));
            yield return new ReceiptLineView(wording.Word("receipt_margin"), "±" + wording.WithUnit(ChangeUnit(indicator), wording.Numbers.Write(movement.Margin, 2)));
        }
        if (receipt.Pace is { } pace)
        {
            yield return new ReceiptLineView(wording.Word("receipt_actual"), wording.WithUnit(ChangeUnit(indicator), wording.Numbers.WriteSigned(pace.Actual, 2)));
            yield return new ReceiptLineView(wording.Word("receipt_needed"), wording.WithUnit(ChangeUnit(indicator), wording.Numbers.WriteSigned(pace.Needed, 2)));
            yield return new ReceiptLineView(wording.Word("receipt_projected"), wording.Value(indicator, pace.Projected));
        }
    }

    private static string Signed(Indicator indicator, Movement movement, Wording wording) =>
        wording.WithUnit(ChangeUnit(indicator), wording.Numbers.WriteSigned(movement.Change, Decimals(movement)));

    /// <summary>A difference is as precise as the more precise of its figures.</summary>
    private static int Decimals(Movement movement) => Math.Max(movement.From.Decimals, movement.To.Decimals);

    private static Unit ChangeUnit(Indicator indicator) => UnitOfChange.Of(indicator.Unit);

    // As the source gave it, whatever the indicator shows elsewhere, so that the sum comes out.
    private static string Given(Measurement row, Wording wording) => wording.Numbers.Write(row.Value!.Value, row.Decimals);

    // Behind a minus a number below zero stands in brackets.
    private static string Term(Measurement row, Wording wording) => row.Value < 0 ? $"({Given(row, wording)})" : Given(row, wording);

    private static ReceiptRowView Row(Indicator indicator, Measurement row, Wording wording) => new(
        wording.Period(row.Period),
        wording.WithUnit(indicator.Unit, Given(row, wording)),
        row.Published is { } date ? wording.Date(date) : null,
        FigureViews.Source(row.Source, wording),
        Addresses.Csv(indicator),
        Line(indicator, row));

    // Of the file that readers can open: a header, then the rows in the indicator's order. A note of several lines moves what follows.
    private static int Line(Indicator indicator, Measurement row)
    {
        var before = indicator.Measurements.TakeWhile(other => !ReferenceEquals(other, row));
        return 2 + before.Sum(other => 1 + (other.Note?.Count(character => character == '\n') ?? 0));
    }
}
