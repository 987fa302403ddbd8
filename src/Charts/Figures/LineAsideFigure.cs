using System.Collections.Immutable;
using System.Text.Json;

namespace BarometerSite.Charts.Figures;

/// <summary>What stands beside the measured lines, as traces: earlier figures, where lines lead, the plan, the target.</summary>
internal static class LineAsideFigure
{
    /// <summary>Whether there is anything but a target.</summary>
    public static bool HasAny(LineChart chart, ImmutableArray<DrawnSeries> drawn) =>
        !chart.Plan.IsEmpty || drawn.Any(one => !one.Series.Earlier.IsEmpty || one.Series.Projection is not null);

    public static void Write(Utf8JsonWriter json, LineChart chart, ImmutableArray<DrawnSeries> drawn)
    {
        if (drawn.IsEmpty)
            return;
        foreach (var series in drawn.Select(one => one.Series).Where(series => !series.Earlier.IsEmpty))
        {
            Write(json, Named(chart, series, chart.Language.Earlier), ChartKind.Earlier, "markers", "dot", ["circle-open"],
                [.. series.Earlier.Select(point => (point.Time, point.Value, Told(chart, point.Period, point.Value)))]);
        }
        foreach (var series in drawn.Select(one => one.Series))
        {
            if (series.Projection is { } projection)
                WriteProjection(json, chart, series, projection);
        }
        if (!chart.Plan.IsEmpty)
        {
            Write(json, chart.Language.Plan, ChartKind.Planned, "lines+markers", "longdash", ["diamond-open"],
                [.. chart.Plan.Select(point => (point.Time, point.Value, Told(chart, point.Period, point.Value)))]);
        }
        if (chart.Target is { } target)
            WriteTarget(json, chart, target, Math.Min(target.Time, drawn.Min(one => one.Series.Points[0].Time)));
    }

    private static void WriteProjection(Utf8JsonWriter json, LineChart chart, ChartSeries series, ChartProjection projection)
    {
        var latest = series.Points[^1];
        var value = ValueText.Of(chart, projection.Value);
        // The line begins at the latest measurement, which is told there already.
        Write(json, Named(chart, series, ChartLanguage.Fill(chart.Language.Projected, value)), ChartKind.Projected, "lines+markers", "dash", ["line-ns", "circle-open"],
            [(latest.Time, latest.Value, ""), (projection.Time, projection.Value, Told(chart, projection.Period, projection.Value))]);
    }

    private static void WriteTarget(Utf8JsonWriter json, LineChart chart, ChartTarget target, decimal first)
    {
        var told = ValueText.Plain(chart, target.Value);
        Write(json, target.Label, ChartKind.Target, "lines+markers", "dash", ["line-ns", "diamond-open"], [(first, target.Value, told), (target.Time, target.Value, told)]);
    }

    private static void Write(
        Utf8JsonWriter json, string name, string kind, string mode, string dash, ImmutableArray<string> symbols, ImmutableArray<(decimal Time, decimal Value, string Told)> points)
    {
        json.WriteStartObject();
        json.WriteString("type", "scatter");
        json.WriteString("mode", mode);
        json.WriteString("name", PlotlyFigure.Plain(name));
        json.WriteString("meta", kind);
        PlotlyFigure.WriteNumbers(json, "x", points.Select(point => (decimal?)point.Time));
        PlotlyFigure.WriteNumbers(json, "y", points.Select(point => (decimal?)point.Value));
        PlotlyFigure.WriteTexts(json, "text", points.Select(point => point.Told));
        json.WriteString("hovertemplate", "%{text}<extra>%{fullData.name}</extra>");
        if (mode.Contains("lines", StringComparison.Ordinal))
            LineFigure.WriteLook(json, "line", "dash", dash);
        LineFigure.WriteLook(json, "marker", "symbol", symbols[0], symbols.Length > 1 ? symbols : null);
        json.WriteEndObject();
    }

    private static string Named(LineChart chart, ChartSeries series, string what) => chart.Series.Length == 1 ? what : $"{series.Name}, {what}";

    private static string Told(LineChart chart, string period, decimal value) => $"{period}: {ValueText.Of(chart, value)}";
}
