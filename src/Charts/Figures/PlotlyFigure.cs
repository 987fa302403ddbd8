using System.Collections;
using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace BarometerSite.Charts.Figures;

/// <summary>
/// The same chart as a figure of Plotly's schema (plotly.js 4): traces and a layout, with the exact values of the specification. It holds
/// no colours: whoever shows it takes those from the styles of its page, so that light, dark and forced colours look as the drawing does.
/// Properties have the names and values of the schema, and are left out where they are null; a browser test has plotly.js itself validate them.
/// </summary>
internal sealed record PlotlyFigure(ImmutableArray<Trace> Data, Layout Layout)
{
    /// <summary>Writes UTF-8 JSON: <c>{"data": […], "layout": {…}}</c> and a line feed.</summary>
    public void Write(IBufferWriter<byte> output) => FigureJson.Write(this, output);

    /// <summary>The heading, the language's number marks, and room that grows with the labels; then what the chart adds.</summary>
    public static PlotlyFigure Of(ValueChart chart, IEnumerable<Trace> data, params ReadOnlySpan<(string Name, object? Value)> properties)
    {
        var layout = new Layout
        {
            Properties =
            {
                ["title"] = TitleOf(chart.Heading),
                // The decimal mark, then the mark between thousands.
                ["separators"] = chart.Words.Numbers.DecimalMark + chart.Words.Numbers.GroupMark,
                ["autosize"] = true,
            },
        };
        foreach (var (name, value) in properties)
            layout.Properties[name] = value;
        if (chart.Words.IsRightToLeft && chart.IsMirrored)
            Mirror(layout);
        return new([.. data], layout);
    }

    private static void Mirror(Layout layout)
    {
        if (layout.Properties.GetValueOrDefault("xaxis") is LinearAxis across)
            across.Properties["autorange"] = across.Properties.GetValueOrDefault("autorange") is "reversed" ? null : "reversed";
        if (layout.Properties.GetValueOrDefault("yaxis") is LinearAxis upright)
            upright.Properties["side"] = "right";
    }

    /// <summary>Points, told by what hovers over them.</summary>
    /// <param name="hover">Plotly's template of that.</param>
    /// <param name="symbol">Of all points, or a list with one for each.</param>
    /// <param name="size">Of the symbols; null for Plotly's own.</param>
    public static Trace2D Scatter(
        string mode, string name, IEnumerable x, IEnumerable y, IEnumerable<string> told, string hover, object symbol, int? size = null) =>
        new("scatter")
        {
            Properties =
            {
                ["mode"] = mode,
                ["name"] = Plain(name),
                ["x"] = x,
                ["y"] = y,
                ["text"] = told.Select(Plain),
                ["hovertemplate"] = hover,
                ["marker"] = new Marker { Properties = { ["symbol"] = symbol, ["size"] = size } },
            },
        };

    /// <summary>Behind each number of an axis: the percent sign, or nothing where the unit stands as the axis' title.</summary>
    public static LinearAxis ValueAxisOf(ValueChart chart, bool fromZero) => new()
    {
        Properties =
        {
            ["ticksuffix"] = chart.IsPercent ? chart.Words.Numbers.PercentSpace + chart.Unit : null,
            ["title"] = chart.UnitCaption.Length > 0 ? TitleOf(chart.UnitCaption) : null,
            ["rangemode"] = fromZero ? "tozero" : "normal",
        },
    };

    /// <summary>A line across the whole drawing, at a place of the horizontal axis.</summary>
    public static Shape Upright(string name, decimal place, string dash, ShapeLabel label) => new()
    {
        Properties =
        {
            ["type"] = "line",
            ["name"] = name,
            ["yref"] = "paper",
            ["x0"] = place,
            ["x1"] = place,
            ["y0"] = 0,
            ["y1"] = 1,
            ["line"] = new Line { Properties = { ["dash"] = dash } },
            ["label"] = label,
        },
    };

    /// <summary>Plotly reads tags and entities in its texts (a small set, drawn as SVG text): what looks like one is written as what it is.</summary>
    public static string Plain(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private static Title TitleOf(string text) => new() { Properties = { ["text"] = Plain(text) } };
}
