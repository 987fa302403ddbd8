using BarometerSite.Markup;

namespace BarometerSite.Charts.Dots;

/// <summary>Says where the first series differs most from the second, and in which rows it is the highest.</summary>
internal static class DotDescription
{
    public static string Of(DotChart chart)
    {
        var rows = chart.Rows.Where(row => !row.IsTotal && row.Values[0] is not null && row.Values.Length > 1 && row.Values[1] is not null).ToList();
        if (rows.Count == 0)
            return chart.Words.Word("chart_nothing") + ".";
        var totals = chart.Rows.Where(row => row.IsTotal).Select(row => $"{row.Label}: {Told(chart, row)}.");
        return string.Join(' ', [.. totals, Widest(chart, rows), Order(chart, rows)]);
    }

    private static string Widest(DotChart chart, List<DotRow> rows)
    {
        var widest = rows.MaxBy(row => Math.Abs(row.Values[0]!.Value - row.Values[1]!.Value))!;
        return widest.Values[0] == widest.Values[1]
            ? chart.Words.Say("dots_equal", ("first", chart.Series[0]), ("second", chart.Series[1]))
            : chart.Words.Say("dots_widest", ("row", widest.Label), ("values", Told(chart, widest)));
    }

    private static string Order(DotChart chart, List<DotRow> rows)
    {
        var (higher, count) = (NumberFormat.Exact(rows.Count(row => row.Values[0] > row.Values[1])), NumberFormat.Exact(rows.Count));
        return chart.Words.Say("dots_higher", ("first", chart.Series[0]), ("some", higher), ("count", count), ("second", chart.Series[1]));
    }

    private static string Told(DotChart chart, DotRow row) =>
        string.Join(", ", chart.Series.Zip(row.Values).Where(of => of.Second is not null).Select(of => $"{of.First} {chart.Write(of.Second!.Value)}"));
}
