using BarometerSite.Assessment;
using BarometerSite.Charts.Tiles;
using BarometerSite.Model;
using BarometerSite.Pages.Common;

namespace BarometerSite.Pages.Plots;

/// <summary>The figures of a dimension's members as tiles, where staff have said roughly where each lies.</summary>
internal static class TileViews
{
    public static bool IsFor(Indicator indicator, Dimension dimension, IReadOnlyList<Series> all) =>
        dimension.Members.Any(member => member.Tile is not null)
        && indicator.Computation is not Computation.Ratio
        && MemberRows.Latest(indicator, dimension, all) is { } latest
        && latest.Rows.Any(row =>
        row.Value is not null && row.Cell[indicator.Dimensions.IndexOf(dimension)] is { } id && dimension.Member(id)!.Tile is not null);

    /// <summary>Of the same figures as the bars; null where the dimension has no tiles or there is nothing to show on them.</summary>
    /// <param name="all">The series of the indicator.</param>
    public static ChartView? Of(Indicator indicator, Dimension dimension, IReadOnlyList<Series> all, Goal? goal, Wording wording)
    {
        if (dimension.Members.All(member => member.Tile is null) || indicator.Computation is Computation.Ratio
            || MemberRows.Latest(indicator, dimension, all) is not { } latest)
            return null;
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
        if (tiles.All(tile => tile.Value is null))
            return null;
        var title = wording.Say("tile_title", ("title", wording.In(indicator.Title)), ("dimension", wording.In(dimension.Title).ToLowerInvariant()));
        var map = new TileMap(
            $"{ChartFrames.Owner(indicator, goal)}-{dimension.Id}-map", title, wording.UnitSign(indicator.Unit), wording, indicator.Decimals,
            tiles, limit)
        {
            Period = wording.Period(latest.Period),
        };
        var rows = latest.Rows.Where(row => row.Cell[at] is { } id && dimension.Member(id)!.Tile is not null).ToList();
        var frame = ChartFrames.Of(map, TableViews.OfRows(ChartFrames.Caption(map, wording), indicator, rows, wording), indicator, goal, rows, wording);
        return frame with { Notes = frame.Notes.Insert(0, wording.Word("tile_note")) };
    }
}
