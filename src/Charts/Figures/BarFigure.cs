using System.Text.Json;

namespace BarometerSite.Charts.Figures;

/// <summary>A bar chart as one trace of horizontal bars, in the order of the drawing, with its limit as a line across them.</summary>
internal static class BarFigure
{
    public static void Write(Utf8JsonWriter json, BarChart chart)
    {
        json.WriteStartArray("data");
        json.WriteStartObject();
        json.WriteString("type", "bar");
        json.WriteString("orientation", "h");
        json.WriteString("name", PlotlyFigure.Plain(ChartDescription.Heading(chart)));
        PlotlyFigure.WriteNumbers(json, "x", chart.Bars.Select(bar => (decimal?)bar.Value).Concat(chart.Confidential.Select(_ => (decimal?)null)));
        PlotlyFigure.WriteTexts(json, "y", chart.Bars.Select(bar => bar.Label).Concat(chart.Confidential));
        PlotlyFigure.WriteTexts(json, "text", chart.Bars.Select(bar => ValueText.AtPoint(chart, bar.Value)).Concat(chart.Confidential.Select(_ => ConfidentialTime.Sign)));
        // What the styles colour by: the whole, or a part beyond the limit or not.
        PlotlyFigure.WriteTexts(json, "customdata", chart.Bars.Select(bar => bar.IsTotal ? "total" : bar.IsBeyondLimit ? "beyond" : "part").Concat(chart.Confidential.Select(_ => "part")));
        json.WriteString("hovertemplate", "%{y}: %{text}<extra></extra>");
        WritePatterns(json, chart);
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

    // Colour alone must not tell what is beyond the limit (WCAG 2.2, 1.4.1).
    private static void WritePatterns(Utf8JsonWriter json, BarChart chart)
    {
        json.WriteStartObject("marker");
        json.WriteStartObject("pattern");
        PlotlyFigure.WriteTexts(json, "shape", chart.Bars.Select(bar => bar.IsBeyondLimit ? "/" : "").Concat(chart.Confidential.Select(_ => "")));
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
}
