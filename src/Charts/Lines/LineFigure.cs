using BarometerSite.Charts.Drawing;
using BarometerSite.Charts.Figures;
using BarometerSite.Markup;
using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace BarometerSite.Charts.Lines;

/// <summary>
/// A line chart as scatter traces: one for each series, then what stands beside them, whose <c>meta</c> says what it is (<see cref="PointKind"/>).
/// Uncertainty is told by error bars, also of a single line, so that each point keeps its own when it is hovered.
/// </summary>
internal static class LineFigure
{
    // By style, as the styles draw them: dashes and marker tell lines apart without colour.
    private static readonly ImmutableArray<string> Dashes = ["solid", "solid", "dash", "dot", "dashdot"];
    private static readonly ImmutableArray<string> Symbols = ["circle", "circle", "square", "triangle-up", "diamond"];

    public static PlotlyFigure Of(LineChart chart)
    {
        var drawn = DrawnSeries.Of(chart);
        var label = new ShapeLabel { Properties = { ["text"] = PlotlyFigure.Plain(chart.Words.Word("chart_break")) } };
        return PlotlyFigure.Of(chart, [.. drawn.Select(series => Series(chart, series)), .. LineAsideFigure.Of(chart, drawn)],
            ("xaxis", Times(LineExtent.Times(chart, drawn))),
            ("yaxis", PlotlyFigure.ValueAxisOf(chart, fromZero: !LineExtent.Values(chart, drawn).IsCut)),
            ("hovermode", "x unified"),
            ("showlegend", drawn.Length > 1 || chart.Target is not null || LineAsideFigure.HasAny(chart, drawn)),
            ("shapes", chart.BreakPlaces().Select(place => PlotlyFigure.Upright("break", place, "dot", label))));
    }

    /// <summary>What is common to all traces of a line chart.</summary>
    /// <param name="symbols">One for all points, or one for each.</param>
    public static Trace2D Trace(
        string name, string mode, IEnumerable<decimal?> times, IEnumerable<decimal?> values,
        IEnumerable<string> told, string? dash, ImmutableArray<string> symbols)
    {
        var trace = PlotlyFigure.Scatter(mode, name, times, values, told, "%{text}<extra>%{fullData.name}</extra>", symbols is [var all] ? all : symbols);
        trace.Properties["line"] = dash is null ? null : new Line { Properties = { ["dash"] = dash } };
        return trace;
    }

    private static Trace2D Series(LineChart chart, DrawnSeries drawn)
    {
        var points = WithGaps(chart, drawn.Series);
        var symbol = Symbols[drawn.Style];
        ImmutableArray<string> symbols = points.Any(IsOpen) ? [.. points.Select(point => IsOpen(point) ? symbol + "-open" : symbol)] : [symbol];
        var name = drawn.Series.Name.Length > 0 ? drawn.Series.Name : chart.Title;
        var (times, values, told) = (points.Select(point => point?.Time), points.Select(point => point?.Value), points.Select(point => Told(chart, point)));
        var trace = Trace(name, "lines+markers", times, values, told, Dashes[drawn.Style], symbols);
        trace.Properties["connectgaps"] = false;
        trace.Properties["error_y"] = points.Any(point => point is { Lower: not null, Upper: not null }) ? Uncertainty(points) : null;
        return trace;
    }

    private static Error Uncertainty(ImmutableArray<ChartPoint?> points) => new()
    {
        Properties =
        {
            ["type"] = "data",
            ["symmetric"] = false,
            ["array"] = points.Select(point => point?.Upper - point?.Value),
            ["arrayminus"] = points.Select(point => point?.Value - point?.Lower),
        },
    };

    private static LinearAxis Times(TimeAxis times) => new()
    {
        Properties =
        {
            ["tickmode"] = "array",
            ["tickvals"] = times.Years.Select(times.Tick),
            ["ticktext"] = times.Years.Select(year => NumberFormat.Exact(year)),
            // The unified label is headed by the tick's text; between two ticks by the year that the time lies in.
            ["hoverformat"] = ".0f",
        },
    };

    /// <summary>With an empty point wherever no line joins two.</summary>
    private static ImmutableArray<ChartPoint?> WithGaps(LineChart chart, LineSeries series)
    {
        var points = ImmutableArray.CreateBuilder<ChartPoint?>(series.Points.Length);
        foreach (var point in series.Points)
        {
            if (points.Count > 0 && points[^1] is { } before && !chart.AreJoined(series, before, point))
                points.Add(null);
            points.Add(point);
        }
        return points.ToImmutable();
    }

    private static bool IsOpen(ChartPoint? point) => point is { Mark: not (PointMark.None or PointMark.Break) };

    private static string Told(LineChart chart, ChartPoint? point)
    {
        if (point is null)
            return "";
        var figure = $"{point.Period}: {chart.Write(point.Value)}";
        return chart.Meaning(point.Mark) is { } meaning ? $"{figure} ({meaning})" : figure;
    }
}
