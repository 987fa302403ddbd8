using BarometerSite.Charts.Figures;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace BarometerSite.Charts.Gauges;

/// <summary>A goal's barometer as one scatter trace: its marks on one line.</summary>
internal static class GaugeFigure
{
    public static PlotlyFigure Of(GaugeChart chart)
    {
        var marks = new Trace2D("scatter")
        {
            Properties =
            {
                ["mode"] = "markers",
                ["name"] = PlotlyFigure.Plain(chart.Title),
                ["x"] = chart.Marks.Select(mark => mark.Value),
                ["y"] = chart.Marks.Select(_ => 0),
                ["text"] = chart.Marks.Select(mark => PlotlyFigure.Plain($"{GaugeDescription.Name(chart, mark)}: {chart.Write(mark.Value)}")),
                ["hovertemplate"] = "%{text}<extra></extra>",
                ["marker"] = new Plotly.NET.TraceObjects.Marker { Properties = { ["symbol"] = chart.Marks.Select(mark => Symbol(mark.Kind)) } },
            },
        };
        var layout = PlotlyFigure.LayoutOf(chart);
        // What the styles and the arrows of an explored chart go by.
        layout.Properties["meta"] = "gauge";
        layout.Properties["xaxis"] = PlotlyFigure.ValueAxisOf(chart, fromZero: false);
        layout.Properties["yaxis"] = new LinearAxis { Properties = { ["visible"] = false, ["fixedrange"] = true } };
        layout.Properties["hovermode"] = "closest";
        layout.Properties["showlegend"] = false;
        return new([marks], layout);
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
