using BarometerSite.Model;

namespace BarometerSite.Importing.Layout;

/// <summary>Which column of a table is what of an indicator's figures.</summary>
/// <param name="Table">With the rows that are meant, one figure each.</param>
/// <param name="Measured">The places of our fixed columns, those that the table has.</param>
/// <param name="Dimensions">For each dimension of the indicator the place of its column; null where all is the total.</param>
/// <param name="Period">Of all rows, where somebody has said it.</param>
/// <param name="Told">What was taken for what, a line each.</param>
internal sealed record TableLayout(
    ForeignTable Table, ImmutableDictionary<string, int> Measured, ImmutableArray<int?> Dimensions, Period? Period, ImmutableArray<string> Told)
{
    /// <summary>The titles of columns of numbers that are nothing that was asked for.</summary>
    public ImmutableArray<string> Unasked { get; init; } = [];

    public int? Place(MeasurementColumn column) => Measured.TryGetValue(column.Id, out var at) ? at : null;
}
