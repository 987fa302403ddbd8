using BarometerSite.Assessment;
using BarometerSite.Model;
using BarometerSite.Pages.Goals;

namespace BarometerSite.Pages.Receipts;

/// <summary>What an indication rests on.</summary>
internal sealed record IndicationReceiptView(
    [Seen("list of receipt line")] ImmutableArray<ReceiptLineView> Lines,
    [Seen("list of receipt row")] ImmutableArray<ReceiptRowView> Rows) : View;

/// <summary>The figures of an indication one by one, each with where it stands, so that a reader can see the same in them.</summary>
/// <param name="served">The indicators whose files stand on the site, by id.</param>
internal sealed class IndicationReceipts(IReadOnlyDictionary<string, Indicator> served, Wording wording)
{
    public IndicationReceiptView? Of(GoalAssessment assessment)
    {
        if (assessment.Indication is not { } found)
            return null;
        var (indicator, rows) = (assessment.Goal.Indicator, new ReceiptRows(served, wording));
        return new IndicationReceiptView(
            [
                new(wording.Word("receipt_target"), TargetViews.Text(indicator, assessment.Goal.Target, wording)),
                Line("indication_before", found.Before, found.YearsBefore),
                Line("indication_after", found.After, found.YearsAfter),
                new(wording.Word("indication_result"), IndicationViews.Word(found.Kind, wording)),
            ],
            [.. rows.Of(indicator, found.Before), .. rows.Of(indicator, found.After)]);

        ReceiptLineView Line(string key, Measurement row, decimal years) => new(
            wording.Say(key, ("period", wording.Period(row.Period)), ("years", IndicationViews.Years(years, wording))),
            wording.WithUnit(indicator.Unit, ReceiptFormulas.Given(row, wording)));
    }
}
