using System.Collections.Immutable;
using BarometerSite.Charts.Figures;
using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace BarometerSite.Charts.Bars;

/// <summary>A bar chart as one trace of horizontal bars, in the order of the drawing, with its limit as a line across them.</summary>
internal static class BarFigure
{
    public static PlotlyFigure Of(BarChart chart)
    {
        var layout = PlotlyFigure.LayoutOf(chart);
        layout.Properties["xaxis"] = PlotlyFigure.ValueAxisOf(chart, fromZero: true);
        layout.Properties["yaxis"] = new LinearAxis { Properties = { ["autorange"] = "reversed", ["automargin"] = true } };
        layout.Properties["showlegend"] = false;
        layout.Properties["hovermode"] = "closest";
        if (chart.Limit is { } limit)
            layout.Properties["shapes"] = new[] { PlotlyFigure.Upright("limit", limit.Value, "dash", Label(chart, limit)) };
        return new([Bars(chart, Rows(chart))], layout);
    }

    private static Trace2D Bars(BarChart chart, ImmutableArray<Row> rows) => new("bar")
    {
        Properties =
        {
            ["orientation"] = "h",
            ["name"] = PlotlyFigure.Plain(chart.Heading),
            ["x"] = rows.Select(row => row.Value),
            ["y"] = rows.Select(row => PlotlyFigure.Plain(row.Name)),
            ["text"] = rows.Select(row => row.Told),
            // What the styles colour by: the whole, or a part beyond the limit or not.
            ["customdata"] = rows.Select(row => row.Part),
            ["hovertemplate"] = "%{y}: %{text}<extra></extra>",
            // Colour alone must not tell what is beyond the limit (WCAG 2.2, 1.4.1).
            ["marker"] = new Plotly.NET.TraceObjects.Marker
            {
                Properties = { ["pattern"] = new Pattern { Properties = { ["shape"] = rows.Select(row => row.IsBeyondLimit ? "/" : "") } } },
            },
        },
    };

    private static ImmutableArray<Row> Rows(BarChart chart) =>
    [
        .. chart.Bars.Select(bar => new Row(
            bar.Label, bar.Value, chart.AtPoint(bar.Value), bar.IsTotal ? "total" : bar.IsBeyondLimit ? "beyond" : "part", bar.IsBeyondLimit)),
        .. chart.Confidential.Select(name => new Row(name, null, ValueChart.ConfidentialSign, "part", IsBeyondLimit: false)),
    ];

    /// <summary>Above the bars, where it crosses none of them.</summary>
    private static ShapeLabel Label(BarChart chart, ChartLimit limit) => new()
    {
        Properties =
        {
            ["text"] = PlotlyFigure.Plain($"{limit.Label}: {chart.Plain(limit.Value)}"),
            ["textposition"] = "end",
            ["textangle"] = 0,
            ["xanchor"] = "center",
            ["yanchor"] = "bottom",
        },
    };

    /// <param name="Value">Null where it is confidential.</param>
    private sealed record Row(string Name, decimal? Value, string Told, string Part, bool IsBeyondLimit);
}
