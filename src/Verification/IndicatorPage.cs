using AngleSharp.Dom;
using BarometerSite.Assessment;
using BarometerSite.Model;
using BarometerSite.Pages;

namespace BarometerSite.Verification;

/// <summary>What the page of an indicator says of it: its newest figure, and the table of every figure that was published.</summary>
internal static class IndicatorPage
{
    public static void Compare(string path, IParentNode page, Indicator indicator, Wording wording, Findings findings)
    {
        findings.Expect(path, "title", page.QuerySelector("main h1")?.TextContent, wording.In(indicator.Title));
        findings.ExpectFigure(
            path, "newest figure", page.QuerySelector(".facts > div:first-child .fact-figure:not(.fact-open)")?.TextContent,
            Series.OfTotal(indicator).Latest?.Value, wording.Language);
        var table = page.QuerySelector("table:has(> #table-all-rows)");
        ImmutableArray<IElement> rows = [.. table?.QuerySelectorAll("tbody tr") ?? Enumerable.Empty<IElement>()];
        var place = table?.QuerySelectorAll("thead th").TakeWhile(column => !column.ClassList.Contains("number")).Count() ?? 0;
        findings.Expect(path, "number of figures", $"{rows.Length}", $"{indicator.Measurements.Length}");
        foreach (var (row, figure) in rows.Zip(indicator.Measurements))
        {
            var what = string.Join(", ", figure.Cell.Members.OfType<string>().Prepend(wording.Period(figure.Period)));
            findings.Expect(path, "period", row.QuerySelector("th")?.TextContent, wording.Period(figure.Period));
            findings.ExpectFigure(path, what, row.Children.ElementAtOrDefault(place)?.TextContent, figure.Value, wording.Language);
        }
    }
}
