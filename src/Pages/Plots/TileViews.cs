using BarometerSite.Charts.Tiles;
using BarometerSite.Model;
using BarometerSite.Pages.Common;

namespace BarometerSite.Pages.Plots;

/// <summary>The figures of a dimension's members as tiles, where staff have said roughly where each lies.</summary>
internal static class TileViews
{
    public static bool Has(Dimension dimension) => dimension.Members.Any(member => member.Tile is not null);

    /// <summary>Makes them of the same figures as the bars; null where there is nothing to show on a tile.</summary>
    public static Func<ChartView>? For(Indicator indicator, Dimension dimension, MemberRows members, Goal? goal, Wording wording)
    {
        var at = indicator.Dimensions.IndexOf(dimension);
        return members.Rows.Any(row => row.Value is not null && row.Cell[at] is { } id && dimension.Member(id)!.Tile is not null)
            ? () => Of(indicator, dimension, members, goal, wording)
            : null;
    }

    private static ChartView Of(Indicator indicator, Dimension dimension, MemberRows latest, Goal? goal, Wording wording)
    {
        var at = indicator.Dimensions.IndexOf(dimension);
        var limit = BarViews.LimitOf(indicator, wording);
        var measured = latest.Rows.Where(row => row.Cell[at] is not null).ToDictionary(row => row.Cell[at]!, StringComparer.Ordinal);
        // As one reads a map, from its upper left corner.
        var placed = dimension.Members.Where(member => member.Tile is not null).OrderBy(member => member.Tile!.Row).ThenBy(member => member.Tile!.Column);
        ImmutableArray<Tile> tiles = [.. placed.Select(member =>
        {
            var row = measured.GetValueOrDefault(member.Id);
            return new Tile(wording.In(member.Title), member.Tile!.Column, member.Tile.Row,
                row?.Value is { } value ? ChartFrames.Rounded(indicator, value) : null, row is not null && BarViews.IsBeyond(row, limit))
            {
                IsConfidential = row is { Value: null },
            };
        })];
        var title = wording.Say("tile_title", ("title", wording.In(indicator.Title)), ("dimension", wording.In(dimension.Title).ToLowerInvariant()));
        var map = new TileMap(
            ChartIds.Map(indicator, dimension, goal), title, wording.UnitSign(indicator.Unit), wording, indicator.Decimals,
            tiles, limit)
        {
            Period = wording.Period(latest.Period),
        };
        var rows = latest.Rows.Where(row => row.Cell[at] is { } id && dimension.Member(id)!.Tile is not null).ToList();
        var frame = ChartFrames.Of(map, TableViews.OfRows(ChartFrames.Caption(map, wording), indicator, rows, wording), indicator, goal, rows, wording);
        return frame with { Reading = wording.Word("tile_note") };
    }
}
