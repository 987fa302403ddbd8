using BarometerSite.Charts.Drawing;
using BarometerSite.Markup;

namespace BarometerSite.Charts.Tiles;

/// <summary>
/// A tile map with its places, which are few enough to be drawn at once. What is beyond the limit has a pattern and a thick edge beside its
/// colour; what was not measured a dashed edge.
/// </summary>
internal sealed class TileLayout(TileMap map) : IChartLayout
{
    private const decimal Gap = 6;

    /// <summary>Few tiles need not fill the page: names have room enough.</summary>
    private const decimal LargestSide = 118;
    private const decimal KeyHeight = 30;

    private readonly decimal side = Math.Min(LargestSide, (ChartPicture.Width - ((Columns(map) - 1) * Gap)) / Columns(map));

    public decimal Height => TilesHeight + (map.Limit is null ? 0 : KeyHeight);

    private decimal TilesHeight => map.Tiles.Max(tile => tile.Row) * (side + Gap);

    public Html Draw() => Html.Of($"{map.Tiles.Select(Shape)}{LabelDrawing.Draw(map.Tiles.Select(Label))}{Key()}");

    private Html Shape(Tile tile)
    {
        var css = tile.Value is null ? "chart-tile chart-tile-unknown" : tile.IsBeyondLimit ? "chart-tile chart-tile-beyond" : "chart-tile";
        return Svg.Rectangle(css, Place(tile), tile.Value is { } given ? MarkData.Of(given) : Html.Empty);
    }

    private PlacedLabel Label(Tile tile)
    {
        var place = Place(tile);
        ImmutableArray<string> lines = [tile.Text(map), .. TextSize.Wrap(tile.Label, side - 8)];
        return new(lines, place.Left + (side / 2), place.Top + (side / 2), TextAnchor.Middle, "chart-tile-label", ValueLines: 1);
    }

    private Box Place(Tile tile) => new((tile.Column - 1) * (side + Gap), (tile.Row - 1) * (side + Gap), side, side);

    private Html Key()
    {
        if (map.Limit is not { } limit)
            return Html.Empty;
        var y = TilesHeight + (KeyHeight / 2);
        var words = map.Words.Say(limit.IsCeiling ? "tile_above" : "tile_below", ("limit", map.Plain(limit.Value)), ("name", limit.Label));
        var sign = Svg.Rectangle("chart-tile chart-tile-beyond", new(1, y - 9, 18, 18));
        return Html.Of($"{sign}{LabelDrawing.Draw(words, 28, y, TextAnchor.Start, "chart-note")}");
    }

    private static int Columns(TileMap map) => map.Tiles.Max(tile => tile.Column);
}
