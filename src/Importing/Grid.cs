namespace BarometerSite.Importing;

/// <summary>A sheet as people see it, before anybody knows where its table begins. Rows may be of different lengths.</summary>
/// <param name="Name">Empty where the file has but one.</param>
internal sealed record Grid(string Name, ImmutableArray<ForeignRow> Rows)
{
    /// <summary>Titles and notes above a table are few.</summary>
    private const int MostAbove = 50;

    /// <summary>
    /// The table in it: below the first row that has as many names as the row after it has cells to name, with at least two. Above stand titles.
    /// Null where there is none.
    /// </summary>
    public ForeignTable? Table()
    {
        var filled = Rows.Where(row => Filled(row) > 0).ToImmutableArray();
        for (var at = 0; at + 1 < filled.Length && at < MostAbove; at++)
        {
            if (IsHeader(filled[at], filled[at + 1]))
                return Below(filled[at], filled[(at + 1)..]);
        }

        return null;
    }

    private static bool IsHeader(ForeignRow row, ForeignRow next) =>
        (Filled(row) >= 2 || (Filled(row) == 1 && row.Cells[0].IsEmpty))
        && Filled(next) >= 2
        // What has a name above it; the columns of labels at the left often have none.
        && Enumerable.Range(0, next.Cells.Length).Any(column => !At(row, column).IsEmpty && !At(next, column).IsEmpty)
        && !At(row, LastFilled(next)).IsEmpty;

    private static int Filled(ForeignRow row) => row.Cells.Count(cell => !cell.IsEmpty);

    private static ForeignTable Below(ForeignRow header, ImmutableArray<ForeignRow> rows)
    {
        // Notes stand below a table, each in one cell.
        while (Filled(rows[^1]) < 2)
            rows = rows[..^1];
        var width = Math.Max(LastFilled(header), rows.Max(LastFilled)) + 1;
        ImmutableArray<ForeignColumn> columns = [.. Enumerable.Range(0, width).Select(column => Column(At(header, column).Text, column))];
        var above = Enumerable.Repeat(new ForeignCell(""), width).ToArray();
        var whole = ImmutableArray.CreateBuilder<ForeignRow>(rows.Length);
        foreach (var row in rows)
        {
            var cells = new ForeignCell[width];
            var isStub = true;
            for (var column = 0; column < width; column++)
            {
                var cell = At(row, column);
                isStub &= At(header, column).IsEmpty;
                // Labels without a name above them are written once, for all the rows that they are about.
                if (isStub && !cell.IsEmpty)
                    Array.Fill(above, new ForeignCell(""), column, width - column);
                cells[column] = isStub && cell.IsEmpty ? above[column] : cell;
                if (isStub)
                    above[column] = cells[column];
            }
            whole.Add(row with { Cells = ImmutableArray.Create(cells) });
        }

        // A column in which nothing stands is no column.
        int[] used = [.. Enumerable.Range(0, width).Where(column => !At(header, column).IsEmpty || whole.Any(row => !row.Cells[column].IsEmpty))];
        return new ForeignTable("", [.. used.Select(column => columns[column])],
            [.. whole.Select(row => row with { Cells = [.. used.Select(column => row.Cells[column])] })]);
    }

    private static ForeignColumn Column(string name, int at)
    {
        var title = name.Length > 0 ? name.ReplaceLineEndings(" ") : string.Create(CultureInfo.InvariantCulture, $"column {at + 1}");
        return new ForeignColumn(title, title);
    }

    private static ForeignCell At(ForeignRow row, int column) => column >= 0 && column < row.Cells.Length ? row.Cells[column] : new ForeignCell("");

    private static int LastFilled(ForeignRow row)
    {
        var at = row.Cells.Length - 1;
        while (at >= 0 && row.Cells[at].IsEmpty)
            at--;
        return at;
    }
}
