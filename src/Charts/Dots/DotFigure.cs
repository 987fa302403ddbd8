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
        return PlotlyFigure.Of(chart, [.. chart.Series.Select((_, index) => Series(chart, index))],
            // What the styles and the arrows of an explored chart go by.
            ("meta", "dots"),
            ("xaxis", PlotlyFigure.ValueAxisOf(chart, fromZero: !isCut)),
            ("yaxis", new LinearAxis { Properties = { ["type"] = "category", ["autorange"] = "reversed", ["automargin"] = true } }),
            ("hovermode", "y unified"),
            ("showlegend", true));
    }

    private static Trace2D Series(DotChart chart, int index) => PlotlyFigure.Scatter("markers", chart.Series[index],
        chart.Rows.Select(row => row.Values[index]), chart.Rows.Select(row => PlotlyFigure.Plain(row.Label)),
        chart.Rows.Select(row => row.Values[index] is { } value ? chart.Write(value) : ""), "%{text}<extra>%{fullData.name}</extra>", Symbols[index]);
}
