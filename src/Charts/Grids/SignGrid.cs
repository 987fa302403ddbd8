namespace BarometerSite.Charts.Grids;

/// <summary>Signs in rows and columns: how each thing stood at each time.</summary>
/// <param name="Columns">At least one.</param>
/// <param name="Key">Every sign that there is with its word.</param>
internal sealed record SignGrid(
    string Id, string Title, IChartWords Words, ImmutableArray<GridColumn> Columns, ImmutableArray<GridRow> Rows, ImmutableArray<GridKey> Key)
    : Chart(Id, Title, Words)
{
    public override string Kind => "grids";

    public override string Finding => GridDescription.Of(this);

    public override IChartLayout? LayOut() => Rows.IsEmpty ? null : new GridLayout(this);
}

/// <param name="Name">Whole, as a sentence says it: 1. halvår 2011.</param>
/// <param name="Year">Stands once above the columns that share it; null for a column that has its label there.</param>
/// <param name="Label">Within its year: 1.</param>
/// <param name="IsReckoned">What its signs say was never published.</param>
internal sealed record GridColumn(string Name, string? Year, string Label, bool IsReckoned);

/// <param name="Signs">Ids of <see cref="GridSigns"/>, one for each column; null where it did not stand at all.</param>
internal sealed record GridRow(string Name, ImmutableArray<string?> Signs);

internal sealed record GridKey(string Sign, string Word);
