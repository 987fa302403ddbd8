using BarometerSite.Charts.Figures;
using Plotly.NET.LayoutObjects;

namespace BarometerSite.Charts.Gauges;

/// <summary>A goal's barometer as one scatter trace: its marks on one line.</summary>
internal static class GaugeFigure
{
    public static PlotlyFigure Of(GaugeChart chart)
    {
        var told = chart.Marks.Select(mark => $"{GaugeDescription.Name(chart, mark)}: {chart.Write(mark.Value)}");
        var marks = PlotlyFigure.Scatter("markers", chart.Title, chart.Marks.Select(mark => mark.Value), chart.Marks.Select(_ => 0),
            told, "%{text}<extra></extra>", chart.Marks.Select(mark => Symbol(mark.Kind)));
        return PlotlyFigure.Of(chart, [marks],
            // What the styles and the arrows of an explored chart go by.
            ("meta", "gauge"),
            ("xaxis", Axis(chart)),
            ("yaxis", new LinearAxis { Properties = { ["visible"] = false, ["fixedrange"] = true } }),
            ("hovermode", "closest"),
            ("showlegend", false));
    }

    private static LinearAxis Axis(GaugeChart chart)
    {
        var axis = PlotlyFigure.ValueAxisOf(chart, fromZero: false);
        axis.Properties["autorange"] = chart.RunsDown ? "reversed" : null;
        return axis;
    }

    private static string Symbol(GaugeMarkKind kind) => kind switch
    {
        GaugeMarkKind.Start => "line-ns-open",
        GaugeMarkKind.Target => "diamond-open",
        GaugeMarkKind.Expected => "circle-open",
        GaugeMarkKind.Decisive => "square",
        GaugeMarkKind.Latest => "circle",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
