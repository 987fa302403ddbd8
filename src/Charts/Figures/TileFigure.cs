using System.Text.Json;
using BarometerSite.Charts.Tiles;

namespace BarometerSite.Charts.Figures;

/// <summary>A tile map as square markers that carry their names and values.</summary>
internal static class TileFigure
{
    private const int MarkerSize = 72;

    public static void Write(Utf8JsonWriter json, TileMap map)
    {
        json.WriteStartArray("data");
        json.WriteStartObject();
        json.WriteString("type", "scatter");
        json.WriteString("mode", "markers+text");
        json.WriteString("name", PlotlyFigure.Plain(ChartDescription.Heading(map)));
        PlotlyFigure.WriteNumbers(json, "x", map.Tiles.Select(tile => (decimal?)tile.Column));
        PlotlyFigure.WriteNumbers(json, "y", map.Tiles.Select(tile => (decimal?)tile.Row));
        PlotlyFigure.WriteTexts(json, "text", map.Tiles.Select(tile => tile.Text(map)));
        PlotlyFigure.WriteTexts(json, "hovertext", map.Tiles.Select(tile => tile.Label));
        // The values as numbers, for those who take the figure elsewhere; what the styles colour by follows from the limit.
        PlotlyFigure.WriteNumbers(json, "customdata", map.Tiles.Select(tile => tile.Value));
        json.WriteString("hovertemplate", "%{hovertext}: %{text}<extra></extra>");
        json.WriteStartObject("marker");
        PlotlyFigure.WriteTexts(json, "symbol", map.Tiles.Select(tile => tile.IsBeyondLimit ? "square" : "square-open"));
        json.WriteNumber("size", MarkerSize);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();

        PlotlyFigure.StartLayout(json, map);
        // What the styles and the arrows of an explored chart go by.
        json.WriteString("meta", "tiles");
        WriteHidden(json, "xaxis", reversed: false);
        WriteHidden(json, "yaxis", reversed: true);
        json.WriteString("hovermode", "closest");
        json.WriteBoolean("showlegend", false);
        json.WriteEndObject();
    }

    private static void WriteHidden(Utf8JsonWriter json, string axis, bool reversed)
    {
        json.WriteStartObject(axis);
        json.WriteBoolean("visible", false);
        if (reversed)
            json.WriteString("autorange", "reversed");
        json.WriteEndObject();
    }
}
