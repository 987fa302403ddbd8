using BarometerSite.Charts.Figures;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace BarometerSite.Charts.Tiles;

/// <summary>A tile map as square markers that carry their names and values.</summary>
internal static class TileFigure
{
    private const int MarkerSize = 72;

    public static PlotlyFigure Of(TileMap map)
    {
        var tiles = new Trace2D("scatter")
        {
            Properties =
            {
                ["mode"] = "markers+text",
                ["name"] = PlotlyFigure.Plain(map.Heading),
                ["x"] = map.Tiles.Select(tile => tile.Column),
                ["y"] = map.Tiles.Select(tile => tile.Row),
                ["text"] = map.Tiles.Select(tile => tile.Text(map)),
                ["hovertext"] = map.Tiles.Select(tile => PlotlyFigure.Plain(tile.Label)),
                // The values as numbers, for those who take the figure elsewhere; what the styles colour by follows from the limit.
                ["customdata"] = map.Tiles.Select(tile => tile.Value),
                ["hovertemplate"] = "%{hovertext}: %{text}<extra></extra>",
                ["marker"] = new Plotly.NET.TraceObjects.Marker
                {
                    Properties = { ["symbol"] = map.Tiles.Select(tile => tile.IsBeyondLimit ? "square" : "square-open"), ["size"] = MarkerSize },
                },
            },
        };
        var layout = PlotlyFigure.LayoutOf(map);
        // What the styles and the arrows of an explored chart go by.
        layout.Properties["meta"] = "tiles";
        layout.Properties["xaxis"] = new LinearAxis { Properties = { ["visible"] = false } };
        layout.Properties["yaxis"] = new LinearAxis { Properties = { ["visible"] = false, ["autorange"] = "reversed" } };
        layout.Properties["hovermode"] = "closest";
        layout.Properties["showlegend"] = false;
        return new([tiles], layout);
    }
}
