using BarometerSite.Charts.Figures;
using Plotly.NET.LayoutObjects;

namespace BarometerSite.Charts.Tiles;

/// <summary>A tile map as square markers that carry their names and values.</summary>
internal static class TileFigure
{
    private const int MarkerSize = 72;

    public static PlotlyFigure Of(TileMap map)
    {
        var symbols = map.Tiles.Select(tile => tile.IsBeyondLimit ? "square" : "square-open");
        var tiles = PlotlyFigure.Scatter("markers+text", map.Heading, map.Tiles.Select(tile => tile.Column), map.Tiles.Select(tile => tile.Row),
            map.Tiles.Select(tile => tile.Text(map)), "%{hovertext}: %{text}<extra></extra>", symbols, MarkerSize);
        tiles.Properties["hovertext"] = map.Tiles.Select(tile => PlotlyFigure.Plain(tile.Label));
        // The values as numbers, for those who take the figure elsewhere; what the styles colour by follows from the limit.
        tiles.Properties["customdata"] = map.Tiles.Select(tile => tile.Value);
        return PlotlyFigure.Of(map, [tiles],
            // What the styles and the arrows of an explored chart go by.
            ("meta", "tiles"),
            ("xaxis", new LinearAxis { Properties = { ["visible"] = false } }),
            ("yaxis", new LinearAxis { Properties = { ["visible"] = false, ["autorange"] = "reversed" } }),
            ("hovermode", "closest"),
            ("showlegend", false));
    }
}
