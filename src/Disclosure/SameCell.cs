using BarometerSite.Model;

namespace BarometerSite.Disclosure;

/// <summary>The cell of one indicator that speaks of the same people as a cell of another.</summary>
internal static class SameCell
{
    /// <summary>Null where the indicator is not broken down by all that the cell is; by what the cell is not, its total is taken.</summary>
    public static Cell? In(Indicator indicator, Indicator other, Cell cell)
    {
        var wanted = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (dimension, member) in other.Dimensions.Zip(cell.Members).Where(pair => pair.Second is not null))
            wanted[dimension.Id] = member;
        if (wanted.Keys.Any(id => indicator.Dimensions.All(dimension => dimension.Id != id)))
            return null;
        return new Cell([.. indicator.Dimensions.Select(dimension => wanted.GetValueOrDefault(dimension.Id))]);
    }
}
