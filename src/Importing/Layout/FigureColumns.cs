using BarometerSite.Problems;

namespace BarometerSite.Importing.Layout;

/// <summary>The columns of a wide table in which its figures stand side by side.</summary>
/// <param name="Stem">What their titles say besides: <c>Andel</c> of <c>Andel 2013</c> and <c>Andel 2014</c>; empty where they say nothing.</param>
/// <param name="Headings">The period or member that the title of each names, by the column's place.</param>
internal sealed record FigureColumns(string Stem, IReadOnlyDictionary<int, string> Headings)
{
    /// <summary>Those that are called after a period or member, and after nothing else.</summary>
    public static FigureColumns Plain(ForeignTable table, Func<ForeignCell, bool> isHeading) => new("",
        Places(table).Where(at => isHeading(new ForeignCell(table.Columns[at].Title))).ToDictionary(at => at, at => table.Columns[at].Title));

    /// <summary>Those that say what they are as well, two or more of each: <c>Andel 2013</c> and <c>Andel 2014</c>.</summary>
    public static ImmutableArray<FigureColumns> Named(ForeignTable table, Func<ForeignCell, bool> isHeading) =>
    [
        .. from at in Places(table)
           let split = ColumnTitle.Split(table.Columns[at].Title, isHeading)
           where split is not null
           group (At: at, Split: split.Value) by Slug.Of(split.Value.Stem) into columns
           where columns.DistinctBy(column => column.Split.Heading).Skip(1).Any()
           select new FigureColumns(columns.First().Split.Stem, columns.DistinctBy(column => column.Split.Heading)
               .ToDictionary(column => column.At, column => column.Split.Heading)),
    ];

    private static IEnumerable<int> Places(ForeignTable table) =>
        Enumerable.Range(0, table.Columns.Length).Where(at => table.CellsOf(at).Any(Signs.IsFigure));
}
