using BarometerSite.Assessment;
using BarometerSite.Model;

namespace BarometerSite.Pages.Receipts;

/// <summary>The working of a verdict: the rule, the numbers in it, the rows they come from.</summary>
internal sealed record ReceiptView(
    [Seen("unique on the page")] string Id,
    [Seen("the method's name")] string Method,
    [Seen("the method's version")] string Version,
    [Seen("how a change is told from chance")] string Test,
    [Seen("text with the numbers filled in")] string Formula,
    [Seen("text")] string Explanation,
    [Seen("list of receipt line")] ImmutableArray<ReceiptLineView> Lines,
    [Seen("list of receipt row")] ImmutableArray<ReceiptRowView> Rows,
    [Seen("robustness, or null where there is no other way to reckon")] RobustnessView? Robustness) : View;

/// <summary>The working of a verdict, with the numbers filled in, so that a reader can do the sum again.</summary>
/// <param name="served">The indicators whose files stand on the site, by id.</param>
internal sealed class ReceiptViews(IReadOnlyDictionary<string, Indicator> served, Wording wording)
{
    /// <summary>Null where nothing could be reckoned.</summary>
    public ReceiptView? Of(GoalAssessment goal, PartAssessment part)
    {
        if (part.Receipt is not { } receipt)
            return null;
        var rows = new ReceiptRows(served, wording);
        return new ReceiptView(
            $"receipt-{(goal.Parts.IndexOf(part) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}",
            wording.Word("method_" + Codes.Methods.Key(receipt.Method)),
            Receipt.Version,
            TestText(receipt.Test, wording),
            ReceiptFormulas.Of(goal.Goal, part.Indicator, receipt, wording),
            Explanation(receipt),
            [.. ReceiptLines.Of(goal.Goal, part, receipt, wording)],
            [.. new[] { receipt.Base, receipt.Judged }.OfType<Measurement>().SelectMany(row => rows.Of(part.Indicator, row))],
            receipt.Robustness is { } robustness ? RobustnessViews.Of(part.Indicator, receipt, robustness, wording) : null);
    }

    /// <summary>The test by its name, its level and the quantile that both come to.</summary>
    public static string TestText(TestSettings test, Wording wording) => wording.Say(test.Tails == Tails.Two ? "test_two_sided" : "test_one_sided",
        ("level", wording.Count(test.Level)), ("quantile", wording.Exact(test.Quantile)));

    private string Explanation(Receipt receipt)
    {
        var threshold = receipt.Threshold is { } pace ? wording.Numbers.Write(pace, 2) : "";
        var sentences = new List<string> { wording.Say("receipt_" + Codes.Methods.Key(receipt.Method), ("threshold", threshold)) };
        if (receipt is { Method: Method.LinearPace, HasMilestones: true })
            sentences.Add(wording.Word("receipt_milestones"));
        if (receipt.Allowance is not null)
            sentences.Add(wording.Word("receipt_allowance"));
        if (receipt.Movement is { IsSamplingKnown: false })
            sentences.Add(wording.Word("receipt_no_sampling"));
        return string.Join(' ', sentences);
    }
}
