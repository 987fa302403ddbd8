using Plotly.NET;

namespace BarometerSite.Charts.Lines;

/// <summary>What stands beside the measured lines, as traces: earlier figures, where lines lead, the plan, the target.</summary>
internal static class LineAsideFigure
{
    /// <summary>Whether there is anything but a target.</summary>
    public static bool HasAny(LineChart chart, ImmutableArray<DrawnSeries> drawn) =>
        !chart.Plan.IsEmpty || drawn.Any(one => !one.Series.Earlier.IsEmpty || one.Series.Projection is not null);

    public static IEnumerable<Trace> Of(LineChart chart, ImmutableArray<DrawnSeries> drawn)
    {
        if (drawn.IsEmpty)
            yield break;
        foreach (var series in drawn.Select(one => one.Series).Where(series => !series.Earlier.IsEmpty))
        {
            yield return Trace(PointKind.Earlier, Named(chart, series, chart.Words.Word("chart_earlier")), null, ["circle-open"],
                [.. series.Earlier.Select(point => (point.Time, point.Value, Told(chart, point.Period, point.Value)))]);
        }
        foreach (var series in drawn.Select(one => one.Series))
        {
            if (series.Projection is { } projection)
                yield return Projection(chart, series, projection);
        }
        if (!chart.Plan.IsEmpty)
        {
            yield return Trace(PointKind.Planned, chart.Words.Word("chart_plan"), "longdash", ["diamond-open"],
                [.. chart.Plan.Select(point => (point.Time, point.Value, Told(chart, point.Period, point.Value)))]);
        }
        if (chart.Target is { } target)
            yield return Target(chart, target, Math.Min(target.Time, drawn.Min(one => one.Series.Points[0].Time)));
    }

    private static Trace Projection(LineChart chart, LineSeries series, ChartProjection projection)
    {
        var latest = series.Points[^1];
        var value = chart.Write(projection.Value);
        // The line begins at the latest measurement, which is told there already.
        return Trace(PointKind.Projected, Named(chart, series, chart.Words.Say("chart_projected", ("value", value))), "dash", ["line-ns", "circle-open"],
            [(latest.Time, latest.Value, ""), (projection.Time, projection.Value, Told(chart, projection.Period, projection.Value))]);
    }

    private static Trace Target(LineChart chart, LineTarget target, decimal first)
    {
        var told = chart.Plain(target.Value);
        return Trace(PointKind.Target, target.Label, "dash", ["line-ns", "diamond-open"], [(first, target.Value, told), (target.Time, target.Value, told)]);
    }

    /// <param name="dash">Null where the points are not joined.</param>
    private static Trace Trace(
        string kind, string name, string? dash, ImmutableArray<string> symbols, ImmutableArray<(decimal Time, decimal Value, string Told)> points)
    {
        var trace = LineFigure.Trace(name, dash is null ? "markers" : "lines+markers",
            points.Select(point => (decimal?)point.Time), points.Select(point => (decimal?)point.Value), points.Select(point => point.Told), dash, symbols);
        trace.Properties["meta"] = kind;
        return trace;
    }

    private static string Named(LineChart chart, LineSeries series, string what) => chart.Series.Length == 1 ? what : $"{series.Name}, {what}";

    private static string Told(LineChart chart, string period, decimal value) => $"{period}: {chart.Write(value)}";
}
