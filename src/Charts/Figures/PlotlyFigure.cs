using System.Buffers;
using System.Collections.Immutable;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace BarometerSite.Charts.Figures;

/// <summary>
/// The same chart as a figure of Plotly's schema (plotly.js 4): traces and a layout, with the exact values of the specification. It holds
/// no colours: whoever shows it takes those from the styles of its page, so that light, dark and forced colours look as the drawing does.
/// Properties have the names and values of the schema; a browser test has plotly.js itself validate them.
/// </summary>
internal sealed record PlotlyFigure(ImmutableArray<Trace> Data, Layout Layout)
{
    /// <summary>Writes UTF-8 JSON: <c>{"data": […], "layout": {…}}</c> and a line feed.</summary>
    public void Write(IBufferWriter<byte> output) => FigureJson.Write(this, output);

    /// <summary>What every layout begins with: the heading, the language's number marks, and room that grows with the labels.</summary>
    public static Layout LayoutOf(ValueChart chart) => new()
    {
        Properties =
        {
            ["title"] = TitleOf(chart.Heading),
            // The decimal mark, then the mark between thousands.
            ["separators"] = chart.Words.Numbers.DecimalMark + chart.Words.Numbers.GroupMark,
            ["autosize"] = true,
        },
    };

    /// <summary>Behind each number of an axis: the percent sign, or nothing where the unit stands as the axis' title.</summary>
    public static LinearAxis ValueAxisOf(ValueChart chart, bool fromZero)
    {
        var axis = new LinearAxis();
        if (chart.IsPercent)
            axis.Properties["ticksuffix"] = chart.Words.Numbers.PercentSpace + chart.Unit;
        else if (chart.Unit.Length > 0)
            axis.Properties["title"] = TitleOf(chart.Unit);
        axis.Properties["rangemode"] = fromZero ? "tozero" : "normal";
        return axis;
    }

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
