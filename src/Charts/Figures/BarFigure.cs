using System.Collections.Immutable;
using System.Text.Json;

namespace BarometerSite.Charts.Figures;

/// <summary>A bar chart as one trace of horizontal bars, in the order of the drawing, with its limit as a line across them.</summary>
internal static class BarFigure
{
    public static void Write(Utf8JsonWriter json, BarChart chart)
    {
        var rows = Rows(chart);
        json.WriteStartArray("data");
        json.WriteStartObject();
        json.WriteString("type", "bar");
        json.WriteString("orientation", "h");
        json.WriteString("name", PlotlyFigure.Plain(ChartDescription.Heading(chart)));
        PlotlyFigure.WriteNumbers(json, "x", rows.Select(row => row.Value));
        PlotlyFigure.WriteTexts(json, "y", rows.Select(row => row.Name));
        PlotlyFigure.WriteTexts(json, "text", rows.Select(row => row.Told));
        // What the styles colour by: the whole, or a part beyond the limit or not.
        PlotlyFigure.WriteTexts(json, "customdata", rows.Select(row => row.Part));
        json.WriteString("hovertemplate", "%{y}: %{text}<extra></extra>");
        WritePatterns(json, rows);
        json.WriteEndObject();
        json.WriteEndArray();

        PlotlyFigure.StartLayout(json, chart);
        PlotlyFigure.WriteValueAxis(json, "xaxis", chart, fromZero: true);
        json.WriteStartObject("yaxis");
        json.WriteString("autorange", "reversed");
        json.WriteBoolean("automargin", true);
        json.WriteEndObject();
        json.WriteBoolean("showlegend", false);
        json.WriteString("hovermode", "closest");
        WriteLimit(json, chart);
        json.WriteEndObject();
    }

    private static ImmutableArray<Row> Rows(BarChart chart) =>
    [
        .. chart.Bars.Select(bar => new Row(bar.Label, bar.Value, ValueText.AtPoint(chart, bar.Value), bar.IsTotal ? "total" : bar.IsBeyondLimit ? "beyond" : "part", bar.IsBeyondLimit)),
        .. chart.Confidential.Select(name => new Row(name, null, ConfidentialTime.Sign, "part", IsBeyondLimit: false)),
    ];

    // Colour alone must not tell what is beyond the limit (WCAG 2.2, 1.4.1).
    private static void WritePatterns(Utf8JsonWriter json, ImmutableArray<Row> rows)
    {
        json.WriteStartObject("marker");
        json.WriteStartObject("pattern");
        PlotlyFigure.WriteTexts(json, "shape", rows.Select(row => row.IsBeyondLimit ? "/" : ""));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLimit(Utf8JsonWriter json, BarChart chart)
    {
        if (chart.Limit is not { } limit)
            return;
        json.WriteStartArray("shapes");
        json.WriteStartObject();
        json.WriteString("type", "line");
        json.WriteString("name", "limit");
        json.WriteString("yref", "paper");
        json.WriteNumber("x0", limit.Value);
        json.WriteNumber("x1", limit.Value);
        json.WriteNumber("y0", 0);
        json.WriteNumber("y1", 1);
        json.WriteStartObject("line");
        json.WriteString("dash", "dash");
        json.WriteEndObject();
        // Above the bars, where it crosses none of them.
        json.WriteStartObject("label");
        json.WriteString("text", PlotlyFigure.Plain($"{limit.Label}: {ValueText.Plain(chart, limit.Value)}"));
        json.WriteString("textposition", "end");
        json.WriteNumber("textangle", 0);
        json.WriteString("xanchor", "center");
        json.WriteString("yanchor", "bottom");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <param name="Value">Null where it is confidential.</param>
    private sealed record Row(string Name, decimal? Value, string Told, string Part, bool IsBeyondLimit);
}
