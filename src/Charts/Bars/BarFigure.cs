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
        var limit = chart.Limit is { } given ? PlotlyFigure.Upright("limit", given.Value, "dash", Label(chart, given)) : null;
        return PlotlyFigure.Of(chart, [Bars(chart, Rows(chart))],
            ("xaxis", PlotlyFigure.ValueAxisOf(chart, fromZero: true)),
            ("yaxis", new LinearAxis { Properties = { ["autorange"] = "reversed", ["automargin"] = true } }),
            ("showlegend", false),
            ("hovermode", "closest"),
            ("shapes", limit is null ? null : new[] { limit }));
    }

    private static Trace2D Bars(BarChart chart, ImmutableArray<(string Name, decimal? Value, string Told, string Part)> rows) => new("bar")
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
                Properties = { ["pattern"] = new Pattern { Properties = { ["shape"] = rows.Select(row => row.Part == "beyond" ? "/" : "") } } },
            },
        },
    };

    /// <summary>What is confidential has no value.</summary>
    private static ImmutableArray<(string Name, decimal? Value, string Told, string Part)> Rows(BarChart chart) =>
    [
        .. chart.Bars.Select(bar => (bar.Label, (decimal?)bar.Value, chart.AtPoint(bar.Value), bar.IsTotal ? "total" : bar.IsBeyondLimit ? "beyond" : "part")),
        .. chart.Confidential.Select(name => (name, (decimal?)null, ValueChart.ConfidentialSign, "part")),
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
}
