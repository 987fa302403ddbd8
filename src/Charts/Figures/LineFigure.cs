using System.Collections.Immutable;
using System.Text.Json;

namespace BarometerSite.Charts.Figures;

/// <summary>
/// A line chart as scatter traces: one for each series, then what stands beside them, whose <c>meta</c> says what it is (<see cref="ChartKind"/>).
/// Uncertainty is told by error bars, also of a single line, so that each point keeps its own when it is hovered.
/// </summary>
internal static class LineFigure
{
    // By style, as the styles draw them: dashes and marker tell lines apart without colour.
    private static readonly ImmutableArray<string> Dashes = ["solid", "solid", "dash", "dot", "dashdot"];
    private static readonly ImmutableArray<string> Symbols = ["circle", "circle", "square", "triangle-up", "diamond"];

    public static void Write(Utf8JsonWriter json, LineChart chart)
    {
        var drawn = DrawnSeries.Of(chart);
        json.WriteStartArray("data");
        foreach (var series in drawn)
            WriteSeries(json, chart, series);
        LineAsideFigure.Write(json, chart, drawn);
        json.WriteEndArray();

        PlotlyFigure.StartLayout(json, chart);
        WriteTimeAxis(json, chart, drawn);
        PlotlyFigure.WriteValueAxis(json, "yaxis", chart, fromZero: !LineExtent.Values(chart, drawn).IsCut);
        json.WriteString("hovermode", "x unified");
        json.WriteBoolean("showlegend", drawn.Length > 1 || chart.Target is not null || LineAsideFigure.HasAny(chart, drawn));
        WriteBreaks(json, chart);
        json.WriteEndObject();
    }

    private static void WriteSeries(Utf8JsonWriter json, LineChart chart, DrawnSeries drawn)
    {
        var points = WithGaps(chart, drawn.Series);
        json.WriteStartObject();
        json.WriteString("type", "scatter");
        json.WriteString("mode", "lines+markers");
        json.WriteString("name", PlotlyFigure.Plain(drawn.Series.Name.Length > 0 ? drawn.Series.Name : chart.Title));
        PlotlyFigure.WriteNumbers(json, "x", points.Select(point => point?.Time));
        PlotlyFigure.WriteNumbers(json, "y", points.Select(point => point?.Value));
        PlotlyFigure.WriteTexts(json, "text", points.Select(point => point is null ? "" : Told(chart, point)));
        json.WriteString("hovertemplate", "%{text}<extra>%{fullData.name}</extra>");
        json.WriteBoolean("connectgaps", false);
        WriteLook(json, "line", "dash", Dashes[drawn.Style]);
        WriteLook(json, "marker", "symbol", Symbols[drawn.Style], points.Any(point => point is not null && IsOpen(point)) ? points.Select(point => Symbols[drawn.Style] + (point is not null && IsOpen(point) ? "-open" : "")) : null);
        if (points.Any(point => point is { Lower: not null, Upper: not null }))
            WriteUncertainty(json, points);
        json.WriteEndObject();
    }

    internal static void WriteLook(Utf8JsonWriter json, string part, string property, string look, IEnumerable<string>? perPoint = null)
    {
        json.WriteStartObject(part);
        if (perPoint is null)
            json.WriteString(property, look);
        else
            PlotlyFigure.WriteTexts(json, property, perPoint);
        json.WriteEndObject();
    }

    private static void WriteUncertainty(Utf8JsonWriter json, ImmutableArray<ChartPoint?> points)
    {
        json.WriteStartObject("error_y");
        json.WriteString("type", "data");
        json.WriteBoolean("symmetric", false);
        PlotlyFigure.WriteNumbers(json, "array", points.Select(point => point?.Upper - point?.Value));
        PlotlyFigure.WriteNumbers(json, "arrayminus", points.Select(point => point?.Value - point?.Lower));
        json.WriteEndObject();
    }

    private static void WriteTimeAxis(Utf8JsonWriter json, LineChart chart, ImmutableArray<DrawnSeries> drawn)
    {
        var times = LineExtent.Times(chart, drawn);
        json.WriteStartObject("xaxis");
        json.WriteString("tickmode", "array");
        PlotlyFigure.WriteNumbers(json, "tickvals", times.Years.Select(year => (decimal?)times.Tick(year)));
        PlotlyFigure.WriteTexts(json, "ticktext", times.Years.Select(TimeAxis.Write));
        // The unified label is headed by the tick's text; between two ticks by the year that the time lies in.
        json.WriteString("hoverformat", ".0f");
        json.WriteEndObject();
    }

    private static void WriteBreaks(Utf8JsonWriter json, LineChart chart)
    {
        json.WriteStartArray("shapes");
        foreach (var place in SeriesBreaks.Places(chart))
        {
            json.WriteStartObject();
            json.WriteString("type", "line");
            json.WriteString("name", "break");
            json.WriteString("yref", "paper");
            json.WriteNumber("x0", place);
            json.WriteNumber("x1", place);
            json.WriteNumber("y0", 0);
            json.WriteNumber("y1", 1);
            WriteLook(json, "line", "dash", "dot");
            PlotlyFigure.WriteText(json, "label", chart.Language.Break);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>No line crosses a break or a confidential figure: an empty point stands in each.</summary>
    private static ImmutableArray<ChartPoint?> WithGaps(LineChart chart, ChartSeries series)
    {
        var points = ImmutableArray.CreateBuilder<ChartPoint?>(series.Points.Length);
        foreach (var point in series.Points)
        {
            if (points.Count > 0 && points[^1] is { } before && (SeriesBreaks.IsBetween(chart, before, point) || series.IsConfidentialBetween(before, point)))
                points.Add(null);
            points.Add(point);
        }
        return points.ToImmutable();
    }

    private static bool IsOpen(ChartPoint point) => point.Mark is not (PointMark.None or PointMark.Break);

    private static string Told(LineChart chart, ChartPoint point)
    {
        var figure = $"{point.Period}: {ValueText.Of(chart, point.Value)}";
        return chart.Language.Meaning(point.Mark) is { } meaning ? $"{figure} ({meaning})" : figure;
    }
}
