using AngleSharp.Dom;
using BarometerSite.Assessment;
using BarometerSite.Model;
using BarometerSite.Pages;

namespace BarometerSite.Verification;

/// <summary>What the page of a goal says of it, held against the edition.</summary>
internal sealed class GoalPage(string path, IParentNode page, Wording wording, Findings findings)
{
    private const string VerdictClass = "verdict-";

    private Language Language => wording.Language;

    public void Compare(GoalAssessment goal)
    {
        findings.Expect(page.QuerySelector("main h1")?.TextContent.Contains(wording.In(goal.Goal.Title), StringComparison.Ordinal) == true,
            path, "title", page.QuerySelector("main h1")?.TextContent, wording.In(goal.Goal.Title));
        findings.Expect(path, "statement", page.QuerySelector(".goal-promise")?.TextContent, wording.In(goal.Goal.Statement));
        CompareVerdict("verdict", page.QuerySelector("main .verdict-sentence"), goal.Verdict);
        findings.ExpectFigure(
            path, "newest figure", page.QuerySelector(".facts > div:first-child .fact-figure")?.TextContent, goal.Deciding.Series.Latest?.Value, Language);
        ComparePairs(
            "part", page.QuerySelectorAll(".goal-part"), goal.HasSeveralParts ? goal.Parts.Items : [],
            (part, assessed) => CompareVerdict("verdict of a part", part.QuerySelector(".verdict"), assessed.Verdict));
        ComparePairs(
            "working", page.QuerySelectorAll(".receipt"), [.. goal.Parts.Select(part => part.Receipt).OfType<Receipt>()], Compare);
    }

    private void CompareVerdict(string what, IElement? shown, Verdict said)
    {
        var code = shown?.ClassList.FirstOrDefault(name => name.StartsWith(VerdictClass, StringComparison.Ordinal) && name != "verdict-sentence");
        findings.Expect(path, what, code?[VerdictClass.Length..], Codes.Verdicts.Of(said.Kind));
        findings.Expect(path, what + " in words", shown?.QuerySelector(".verdict-word")?.TextContent.TrimEnd('.'),
            wording.Word("verdict_" + Codes.Verdicts.Key(said.Kind)));
    }

    /// <summary>The rows that a verdict rests on, without the parts that they are computed from.</summary>
    private void Compare(IElement working, Receipt receipt) => ComparePairs(
        "row of the working",
        working.QuerySelectorAll(".receipt-rows tbody tr").Where(row => row.QuerySelector("th.depth-0") is not null),
        [.. new[] { receipt.Base, receipt.Judged }.OfType<Measurement>()],
        (row, figure) => findings.ExpectFigure(
            path, $"figure of the working, {wording.Period(figure.Period)}", row.QuerySelector("td.number")?.TextContent, figure.Value, Language));

    private void ComparePairs<T>(string what, IEnumerable<IElement> shown, ImmutableArray<T> said, Action<IElement, T> compare)
    {
        ImmutableArray<IElement> found = [.. shown];
        findings.Expect(path, $"number of times: {what}", $"{found.Length}", $"{said.Length}");
        foreach (var (element, fact) in found.Zip(said))
            compare(element, fact);
    }
}
