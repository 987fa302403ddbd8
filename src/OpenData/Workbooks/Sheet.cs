namespace BarometerSite.OpenData.Workbooks;

/// <summary>A sheet of the workbook: lines above, then one table without an empty cell.</summary>
/// <param name="Name">Unique, at most 31 characters.</param>
/// <param name="Lines">From the top, the first as its heading.</param>
/// <param name="Table">Null for a sheet of lines alone.</param>
internal sealed record Sheet(string Name, ImmutableArray<string> Lines, SheetTable? Table);

/// <param name="Name">For formulas: letters, digits and underscores.</param>
/// <param name="Columns">No two alike.</param>
/// <param name="Rows">Of texts, whole numbers, decimals and <see cref="SheetLink"/>s.</param>
internal sealed record SheetTable(string Name, ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<object>> Rows);

/// <summary>A cell that leads to a sheet.</summary>
internal sealed record SheetLink(string Text, string Sheet);
