using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Importing.Layout;

/// <summary>What a figure says, as a message sets it beside another.</summary>
internal static class ShownCells
{
    /// <summary>The value where it differs, else each cell that does, with its name: <c>n ‘1000’</c>.</summary>
    /// <param name="cells">Those that differ.</param>
    /// <param name="text">What stands in one; null where nothing does.</param>
    public static string Of(ImmutableArray<MeasurementColumn> cells, Func<MeasurementColumn, string?> text) =>
        cells.Contains(MeasurementColumns.Value)
            ? text(MeasurementColumns.Value) is { } value ? Quotation.Of(value) : "none"
            : Quotation.Cells(cells.Select(column => (column.Id, text(column))));
}
