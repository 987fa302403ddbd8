namespace BarometerSite.Charts.Lines;

/// <summary>A series and how much of the reader's attention it gets.</summary>
/// <param name="Style">1 to 4: colour, dashes and marker of a labelled series; 0 for one that only stands behind the others.</param>
internal sealed record DrawnSeries(LineSeries Series, int Style, bool IsMain)
{
    /// <summary>More lines than this cannot be told apart, in shape or in colour.</summary>
    private const int MostLabelled = 4;

    public bool IsLabelled => Style > 0;

    /// <summary>
    /// Those that have points, in order. Up to four are all labelled; of more, the main one and those that are highest and lowest at the end.
    /// </summary>
    public static ImmutableArray<DrawnSeries> Of(LineChart chart)
    {
        var series = chart.Series.Where(one => !one.Points.IsEmpty).ToList();
        if (series.Count == 0)
            return [];
        var main = series.FirstOrDefault(one => one.IsMain) ?? series[0];
        List<LineSeries> labelled = series.Count <= MostLabelled
            ? [main, .. series.Where(one => one != main)]
            : [.. new[] { main, series.MaxBy(one => one.Points[^1].Value)!, series.MinBy(one => one.Points[^1].Value)! }.Distinct()];
        return [.. series.Select(one => new DrawnSeries(one, labelled.IndexOf(one) + 1, one == main))];
    }
}
