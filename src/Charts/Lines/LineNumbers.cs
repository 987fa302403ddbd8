namespace BarometerSite.Charts.Lines;

/// <summary>The numbers of a line chart, what was measured first; the last column says what each is, in the words of <see cref="PointKind"/>.</summary>
internal static class LineNumbers
{
    public static IEnumerable<IReadOnlyList<string>> Of(LineChart chart)
    {
        yield return ["series", "period", "value", "lower", "upper", "kind"];
        foreach (var series in chart.Series)
        {
            foreach (var point in series.Points)
                yield return Row(series.Name, point, PointKind.Measured);
            foreach (var hidden in series.Confidential)
                yield return Row(series.Name, hidden.Period, null, PointKind.Confidential);
        }
        foreach (var series in chart.Series)
        {
            foreach (var point in series.Earlier)
                yield return Row(series.Name, point, PointKind.Earlier);
            if (series.Projection is { } projection)
                yield return Row(series.Name, projection.Period, projection.Value, PointKind.Projected);
        }
        foreach (var point in chart.Plan)
            yield return Row("", point.Period, point.Value, PointKind.Planned);
        if (chart.Target is { } target)
            yield return Row("", target.Period, target.Value, PointKind.Target);
    }

    private static string[] Row(string series, ChartPoint point, string kind) =>
        [series, point.Period, ValueChart.Exact(point.Value), ValueChart.Exact(point.Lower), ValueChart.Exact(point.Upper), kind];

    private static string[] Row(string series, string period, decimal? value, string kind) => [series, period, ValueChart.Exact(value), "", "", kind];
}
