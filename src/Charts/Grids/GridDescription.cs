namespace BarometerSite.Charts.Grids;

/// <summary>Says a grid row by row: how each thing stood first, and since when it stood otherwise.</summary>
internal static class GridDescription
{
    public static string Of(SignGrid grid) => string.Join(' ', grid.Rows.Select(row => $"{row.Name}: {string.Join("; ", Runs(grid, row))}."));

    private static IEnumerable<string> Runs(SignGrid grid, GridRow row)
    {
        string? before = null;
        foreach (var (column, sign) in grid.Columns.Zip(row.Signs))
        {
            if (sign is null || sign == before)
                continue;
            before = sign;
            yield return grid.Words.Say("grid_from", ("word", grid.Key.First(key => key.Sign == sign).Word), ("time", column.Name));
        }
    }
}
