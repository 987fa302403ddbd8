using BarometerSite.Charts.Bars;

namespace BarometerSite.Charts.Tiles;

/// <summary>Says of a tile map what bars of the same values would say, and what was not measured.</summary>
internal static class TileDescription
{
    public static string Of(TileMap map)
    {
        var unknown = map.Tiles.Where(tile => tile.Value is null && !tile.IsConfidential).Select(tile => tile.Label).ToList();
        var missing = unknown.Count == 0 ? "" : " " + map.Words.Say("tile_not_measured", ("names", string.Join(", ", unknown)));
        return BarDescription.Of(Bars(map)) + missing;
    }

    private static BarChart Bars(TileMap map) => new(map.Id, map.Title, map.Unit, map.Words, map.Decimals,
        [.. map.Tiles.Where(tile => tile.Value is not null).Select(tile => new ChartBar(tile.Label, tile.Value!.Value, tile.IsBeyondLimit))], map.Limit)
    {
        Confidential = [.. map.Tiles.Where(tile => tile.IsConfidential).Select(tile => tile.Label)],
    };
}
