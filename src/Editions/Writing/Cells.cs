using BarometerSite.Editions.Documents;
using BarometerSite.Model;

namespace BarometerSite.Editions.Writing;

/// <summary>Cells by the names of their dimensions and members.</summary>
internal static class Cells
{
    /// <summary>Null where there are no dimensions.</summary>
    public static CellDocument? Of(EquatableArray<Dimension> dimensions, Cell cell) => dimensions.IsEmpty
        ? null
        : new CellDocument([.. dimensions.Select((dimension, at) => KeyValuePair.Create(dimension.Id, cell[at] ?? Codes.Total))]);

    /// <summary>Null where none is named.</summary>
    public static CellDocument? Of(EquatableArray<DimensionCell> cells) => cells.IsEmpty
        ? null
        : new CellDocument([.. cells.Select(cell => KeyValuePair.Create(cell.Dimension.Id, cell.Member))]);
}
