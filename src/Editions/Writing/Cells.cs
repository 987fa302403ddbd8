using BarometerSite.Editions.Documents;
using BarometerSite.Model;

namespace BarometerSite.Editions.Writing;

/// <summary>Cells by the names of their dimensions and members.</summary>
internal static class Cells
{
    /// <summary>Null where there are no dimensions.</summary>
    public static CellDocument? Of(EquatableArray<Dimension> dimensions, Cell cell)
    {
        if (dimensions.IsEmpty)
            return null;
        var members = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>(dimensions.Length);
        for (var at = 0; at < dimensions.Length; at++)
            members.Add(KeyValuePair.Create(dimensions[at].Id, cell[at] ?? Codes.Total));
        return new CellDocument(members.MoveToImmutable());
    }

    /// <summary>Null where none is named.</summary>
    public static CellDocument? Of(EquatableArray<DimensionCell> cells) => cells.IsEmpty
        ? null
        : new CellDocument([.. cells.Select(cell => KeyValuePair.Create(cell.Dimension.Id, cell.Member))]);
}
