using System.Text.Json;
using BarometerSite.Charts.Gauge;

namespace BarometerSite.Charts.Figures;

/// <summary>A goal's barometer as one scatter trace: its marks on one line.</summary>
internal static class GaugeFigure
{
    public static void Write(Utf8JsonWriter json, GaugeChart chart)
    {
        json.WriteStartArray("data");
        json.WriteStartObject();
        json.WriteString("type", "scatter");
        json.WriteString("mode", "markers");
        json.WriteString("name", PlotlyFigure.Plain(chart.Title));
        PlotlyFigure.WriteNumbers(json, "x", chart.Marks.Select(mark => (decimal?)mark.Value));
        PlotlyFigure.WriteNumbers(json, "y", chart.Marks.Select(_ => (decimal?)0));
        PlotlyFigure.WriteTexts(json, "text", chart.Marks.Select(mark => $"{GaugeDescription.Name(chart, mark)}: {ValueText.Of(chart, mark.Value)}"));
        json.WriteString("hovertemplate", "%{text}<extra></extra>");
        json.WriteStartObject("marker");
        PlotlyFigure.WriteTexts(json, "symbol", chart.Marks.Select(mark => mark.Kind switch
        {
            GaugeMarkKind.Start => "line-ns-open",
            GaugeMarkKind.Target => "diamond-open",
            GaugeMarkKind.Expected => "circle-open",
            GaugeMarkKind.Decisive => "square",
            _ => "circle",
        }));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();

        PlotlyFigure.StartLayout(json, chart);
        // What the styles and the arrows of an explored chart go by.
        json.WriteString("meta", "gauge");
        PlotlyFigure.WriteValueAxis(json, "xaxis", chart, fromZero: false);
        json.WriteStartObject("yaxis");
        json.WriteBoolean("visible", false);
        json.WriteBoolean("fixedrange", true);
        json.WriteEndObject();
        json.WriteString("hovermode", "closest");
        json.WriteBoolean("showlegend", false);
        json.WriteEndObject();
    }
}
