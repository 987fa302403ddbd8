namespace BarometerSite.OpenData.Workbooks;

/// <summary>A sheet of the workbook.</summary>
/// <param name="Name">Unique, at most 31 characters.</param>
/// <param name="HasTable">Known before the rest: the package lists its parts first.</param>
/// <param name="Content">Made when its turn comes, for there is a sheet for each indicator.</param>
internal sealed record Sheet(string Name, bool HasTable, Func<SheetContent> Content)
{
    public Sheet(string name, SheetContent content)
        : this(name, content.Table is not null, () => content)
    {
    }
}

/// <summary>What stands in a sheet: lines above, then one table without an empty cell.</summary>
/// <param name="Lines">From the top, the first as its heading.</param>
/// <param name="Table">Null for a sheet of lines alone.</param>
internal sealed record SheetContent(ImmutableArray<string> Lines, SheetTable? Table);

/// <param name="Name">For formulas: letters, digits and underscores.</param>
/// <param name="Columns">No two alike.</param>
/// <param name="Count">How many rows there are.</param>
/// <param name="Rows">Of texts, whole numbers, decimals and <see cref="SheetLink"/>s; made while they are written, for they may be many.</param>
internal sealed record SheetTable(string Name, ImmutableArray<string> Columns, int Count, IEnumerable<ImmutableArray<object>> Rows)
{
    public SheetTable(string name, ImmutableArray<string> columns, ImmutableArray<ImmutableArray<object>> rows)
        : this(name, columns, rows.Length, rows)
    {
    }
}

/// <summary>A cell that leads to a sheet.</summary>
internal sealed record SheetLink(string Text, string Sheet);
