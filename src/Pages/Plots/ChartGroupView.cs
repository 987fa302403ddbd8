using BarometerSite.Pages.Common;

namespace BarometerSite.Pages.Plots;

/// <summary>The charts of one indicator, with what is the same of several of them said once.</summary>
internal sealed record ChartGroupView(
    [Seen("list of chart; none has notes that stand here")] ImmutableArray<ChartView> Charts,
    [Seen("list of texts: what a reader must know about single figures, behind the sign that the tables have for it")] ImmutableArray<string> Notes,
    [Seen("list of source")] ImmutableArray<SourceView> Sources) : View
{
    [Seen("what the first chart shows")] public string Title => Charts[0].Title;
    [Seen("list of download: all of the indicator's figures")]
    public ImmutableArray<DownloadView> Downloads =>
        Charts[0] is { Csv: { } csv, Json: { } json } ? [new DownloadView("csv", csv), new DownloadView("json", json)] : [];

    /// <summary>A group for each indicator, in the order of the charts.</summary>
    public static ImmutableArray<ChartGroupView> Of(IEnumerable<ChartPlan> charts) =>
        [.. charts.Select(chart => chart.View).GroupBy(chart => chart.Csv, StringComparer.Ordinal).Select(Of)];

    private static ChartGroupView Of(IEnumerable<ChartView> charts)
    {
        ImmutableArray<string> notes = [.. charts.SelectMany(chart => chart.Notes).Distinct(StringComparer.Ordinal)];
        return new(
            [.. charts.Select(chart => chart with { Table = chart.Table.Without(notes), Notes = [] })],
            notes,
            [.. charts.SelectMany(chart => chart.Sources).Distinct()]);
    }
}
