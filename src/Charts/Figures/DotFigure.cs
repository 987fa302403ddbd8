using System.Collections.Immutable;
using System.Text.Json;
using BarometerSite.Charts.Dots;

namespace BarometerSite.Charts.Figures;

/// <summary>A dot plot as scatter traces over categories: one trace for each series.</summary>
internal static class DotFigure
{
    private static readonly ImmutableArray<string> Symbols = ["circle", "square", "triangle-up", "diamond"];

    public static void Write(Utf8JsonWriter json, DotChart chart)
    {
        json.WriteStartArray("data");
        for (var index = 0; index < chart.Series.Length; index++)
            WriteSeries(json, chart, index);
        json.WriteEndArray();

        PlotlyFigure.StartLayout(json, chart);
        // What the styles and the arrows of an explored chart go by.
        json.WriteString("meta", "dots");
        PlotlyFigure.WriteValueAxis(json, "xaxis", chart, fromZero: !ValueAxis.ForLines([.. chart.Rows.SelectMany(row => row.Values).OfType<decimal>()], chart.Decimals).IsCut);
        json.WriteStartObject("yaxis");
        json.WriteString("type", "category");
        json.WriteString("autorange", "reversed");
        json.WriteBoolean("automargin", true);
        json.WriteEndObject();
        json.WriteString("hovermode", "y unified");
        json.WriteBoolean("showlegend", true);
        json.WriteEndObject();
    }

    private static void WriteSeries(Utf8JsonWriter json, DotChart chart, int index)
    {
        json.WriteStartObject();
        json.WriteString("type", "scatter");
        json.WriteString("mode", "markers");
        json.WriteString("name", PlotlyFigure.Plain(chart.Series[index]));
        PlotlyFigure.WriteNumbers(json, "x", chart.Rows.Select(row => row.Values[index]));
        PlotlyFigure.WriteTexts(json, "y", chart.Rows.Select(row => row.Label));
        PlotlyFigure.WriteTexts(json, "text", chart.Rows.Select(row => row.Values[index] is { } value ? ValueText.Of(chart, value) : ""));
        json.WriteString("hovertemplate", "%{text}<extra>%{fullData.name}</extra>");
        json.WriteStartObject("marker");
        json.WriteString("symbol", Symbols[index]);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
