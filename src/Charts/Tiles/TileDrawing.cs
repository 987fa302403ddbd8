using BarometerSite.Markup;

namespace BarometerSite.Charts.Tiles;

/// <summary>Draws a tile map. What is beyond the limit has a pattern and a thick edge beside its colour; what was not measured a dashed edge.</summary>
internal static class TileDrawing
{
    public const decimal Width = 480;
    private const decimal Gap = 6;

    /// <summary>Few tiles need not fill the page: names have room enough.</summary>
    private const decimal LargestSide = 118;
    private const decimal KeyHeight = 30;

    public static decimal Height(TileMap map) => (Rows(map) * (Side(map) + Gap)) + (map.Limit is null ? 0 : KeyHeight);

    public static Html Draw(TileMap map) => Html.Of($"{Html.Concat(map.Tiles.Select(tile => Draw(map, tile)))}{Key(map)}");

    private static Html Draw(TileMap map, Tile tile)
    {
        var side = Side(map);
        var (x, y) = ((tile.Column - 1) * (side + Gap), (tile.Row - 1) * (side + Gap));
        var css = tile.Value is null ? "chart-tile chart-tile-unknown" : tile.IsBeyondLimit ? "chart-tile chart-tile-beyond" : "chart-tile";
        var name = TextSize.Wrap(tile.Label, side - 8);
        var label = new PlacedLabel([tile.Text(map), .. name], x + (side / 2), y + (side / 2), TextAnchor.Middle, "chart-tile-label", ValueLines: 1);
        var data = tile.Value is { } given ? Html.Of($" data-value=\"{NumberFormat.Exact(given)}\"") : Html.Empty;
        return Html.Of($"<rect class=\"{css}\"{data} x=\"{x}\" y=\"{y}\" width=\"{side}\" height=\"{side}\"/>{LabelDrawing.Draw(label)}");
    }

    private static Html Key(TileMap map)
    {
        if (map.Limit is not { } limit)
            return Html.Empty;
        var y = (Rows(map) * (Side(map) + Gap)) + (KeyHeight / 2);
        var words = ChartLanguage.Fill(limit.IsCeiling ? map.Language.TileAbove : map.Language.TileBelow, ValueText.Plain(map, limit.Value), limit.Label);
        return Html.Of($"<rect class=\"chart-tile chart-tile-beyond\" x=\"1\" y=\"{y - 9}\" width=\"18\" height=\"18\"/>{LabelDrawing.Draw(words, 28, y, TextAnchor.Start, "chart-note")}");
    }

    private static int Rows(TileMap map) => map.Tiles.Select(tile => tile.Row).DefaultIfEmpty(0).Max();

    private static decimal Side(TileMap map) => Math.Min(LargestSide, (Width - ((Columns(map) - 1) * Gap)) / Columns(map));

    private static int Columns(TileMap map) => map.Tiles.Select(tile => tile.Column).DefaultIfEmpty(1).Max();
}
