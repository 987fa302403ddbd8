using BarometerSite.Charts.Figures;

namespace BarometerSite.Charts.Tiles;

/// <summary>The parts of a city as tiles of one size, roughly where they lie: a map on which no part looks more important for being larger.</summary>
internal sealed record TileMap(string Id, string Title, string Unit, IChartWords Words, int Decimals, ImmutableArray<Tile> Tiles, ChartLimit? Limit)
    : ValueChart(Id, Title, Unit, Words, Decimals)
{
    public override string Kind => "tiles";

    public override string Finding => TileDescription.Of(this);

    public override PlotlyFigure Figure => TileFigure.Of(this);

    public override IEnumerable<IReadOnlyList<string>> Numbers =>
        [["name", "value"], .. Tiles.Select(tile => new[] { tile.Label, Exact(tile.Value) })];

    public override bool IsMirrored => false;

    public override IChartLayout? LayOut() => Tiles.IsEmpty ? null : new TileLayout(this);
}

/// <param name="Column">From the west, from one.</param>
/// <param name="Row">From the north, from one.</param>
/// <param name="Value">Null where nothing was measured, or nobody may see it.</param>
internal sealed record Tile(string Label, int Column, int Row, decimal? Value, bool IsBeyondLimit)
{
    /// <summary>There is a figure, but nobody may see it.</summary>
    public bool IsConfidential { get; init; }

    /// <summary>What stands on the tile.</summary>
    public string Text(TileMap map) => Value is { } value ? map.AtPoint(value) : IsConfidential ? ValueChart.ConfidentialSign : "–";
}
