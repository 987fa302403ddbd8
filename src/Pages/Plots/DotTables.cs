using BarometerSite.Charts.Dots;
using BarometerSite.Markup;
using BarometerSite.Pages.Common;

namespace BarometerSite.Pages.Plots;

/// <summary>The numbers of a dot plot as a table: a row for each of its rows, a column for each of its series.</summary>
internal static class DotTables
{
    /// <param name="first">What the rows are.</param>
    public static TableView Of(DotChart chart, string first, Wording wording) => new(
        ChartFrames.Caption(chart, wording),
        [new ColumnView(first, IsNumber: false), .. chart.Series.Select(series => new ColumnView(series, IsNumber: true))],
        [
            .. chart.Rows.Select(row => new RowView(row.Label, [.. row.Values.Select(value => Html.Text(Text(chart, value, wording)))])),
        ],
        []);

    private static string Text(DotChart chart, decimal? value, Wording wording) =>
        value is { } known ? wording.Numbers.Write(known, Math.Min(chart.Decimals, known.Scale)) : "–";
}
