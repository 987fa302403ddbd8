using System.Collections.Immutable;
using BarometerSite.Charts.Drawing;
using BarometerSite.Charts.Figures;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace BarometerSite.Charts.Dots;

/// <summary>A dot plot as scatter traces over categories: one trace for each series.</summary>
internal static class DotFigure
{
    private static readonly ImmutableArray<string> Symbols = ["circle", "square", "triangle-up", "diamond"];

    public static PlotlyFigure Of(DotChart chart)
    {
        var isCut = ValueAxis.ForLines([.. chart.Values], chart.Decimals).IsCut;
        var layout = PlotlyFigure.LayoutOf(chart);
        // What the styles and the arrows of an explored chart go by.
        layout.Properties["meta"] = "dots";
        layout.Properties["xaxis"] = PlotlyFigure.ValueAxisOf(chart, fromZero: !isCut);
        layout.Properties["yaxis"] = new LinearAxis { Properties = { ["type"] = "category", ["autorange"] = "reversed", ["automargin"] = true } };
        layout.Properties["hovermode"] = "y unified";
        layout.Properties["showlegend"] = true;
        return new([.. chart.Series.Select((_, index) => Series(chart, index))], layout);
    }

    private static Trace2D Series(DotChart chart, int index) => new("scatter")
    {
        Properties =
        {
            ["mode"] = "markers",
            ["name"] = PlotlyFigure.Plain(chart.Series[index]),
            ["x"] = chart.Rows.Select(row => row.Values[index]),
            ["y"] = chart.Rows.Select(row => PlotlyFigure.Plain(row.Label)),
            ["text"] = chart.Rows.Select(row => row.Values[index] is { } value ? PlotlyFigure.Plain(chart.Write(value)) : ""),
            ["hovertemplate"] = "%{text}<extra>%{fullData.name}</extra>",
            ["marker"] = new Plotly.NET.TraceObjects.Marker { Properties = { ["symbol"] = Symbols[index] } },
        },
    };
}
