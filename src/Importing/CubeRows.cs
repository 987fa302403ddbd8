using BarometerSite.Problems;

namespace BarometerSite.Importing;

/// <summary>The figures of a cube as rows. It is written row by row, the last dimension running fastest.</summary>
internal static class CubeRows
{
    /// <summary>How many places it has; no more than fit into a list.</summary>
    public static int Count(IEnumerable<int> sizes) => (int)sizes.Aggregate(1L, (count, size) => Math.Min(count * size, int.MaxValue));

    /// <param name="dimensions">The members of each.</param>
    /// <param name="values">The cells of a place behind its members.</param>
    /// <param name="places">Those that there are, in order.</param>
    public static ImmutableArray<ForeignRow> Of(
        ImmutableArray<ImmutableArray<ForeignCell>> dimensions, Func<int, ForeignCell[]> values, SourceSpan file, IEnumerable<int> places)
    {
        var rows = ImmutableArray.CreateBuilder<ForeignRow>();
        foreach (var place in places)
        {
            var cells = new ForeignCell[dimensions.Length];
            var rest = place;
            for (var at = dimensions.Length - 1; at >= 0; at--)
            {
                cells[at] = dimensions[at][rest % dimensions[at].Length];
                rest /= dimensions[at].Length;
            }

            rows.Add(new ForeignRow(file, "", [.. cells, .. values(place)]));
        }

        return rows.ToImmutable();
    }
}
