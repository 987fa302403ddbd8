using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Importing.Layout;

/// <summary>
/// What a wide table says of its figures besides their values, in columns that are called after those of the figures: <c>Antal svar 2014</c> stands beside
/// <c>2014</c>, says nothing of 2013, and is one with <c>Antal svar 2013</c>.
/// </summary>
/// <param name="Places">Where the part of it stands that is about the figures in a column, by that column's place.</param>
internal sealed record BesideColumn(ForeignColumn Column, IReadOnlyDictionary<int, int> Places)
{
    public static ImmutableArray<BesideColumn> Of(ForeignTable table, FigureColumns figures, Indicator indicator, ImportChoices choices)
    {
        // Of ‘Ny Østerkær’ and ‘Østerkær’ the longer one is meant where it fits.
        var headings = figures.Headings.Select(heading => (At: heading.Key, Text: heading.Value)).OrderByDescending(heading => heading.Text.Length).ToList();
        var found = Enumerable.Range(0, table.Columns.Length).Except(figures.Headings.Keys).Where(at => !IsOfDimension(table.Columns[at], indicator, choices))
            .Select(at => (At: at, Named: headings.Select(heading => (heading.At, Stem: ColumnTitle.Stem(table.Columns[at].Title, heading.Text)))
                .FirstOrDefault(named => named.Stem is not null)))
            .Where(column => column.Named.Stem is { } stem && (IsOfFigures(table, column.At) || IsOurs(stem)))
            .DistinctBy(column => (Slug.Of(column.Named.Stem!), column.Named.At));
        return
        [
            .. found.GroupBy(column => Slug.Of(column.Named.Stem!), StringComparer.Ordinal).Select(columns =>
            {
                ImmutableArray<string> parts = [.. columns.Select(column => table.Columns[column.At].Title)];
                var stem = columns.First().Named.Stem!;
                return new BesideColumn(
                    new ForeignColumn(stem, parts.Length == 1 ? parts[0] : stem) { Parts = parts },
                    columns.ToDictionary(column => column.Named.At, column => column.At));
            }),
        ];
    }

    /// <summary>A column of members may be called after a year too: <c>Kommune 2014</c>.</summary>
    private static bool IsOfDimension(ForeignColumn column, Indicator indicator, ImportChoices choices) =>
        choices.Columns.Any(choice => indicator.Dimensions.Any(dimension => dimension.Id == choice.Name) && column.IsCalled(choice.Text));

    private static bool IsOfFigures(ForeignTable table, int at) => table.CellsOf(at).All(cell => cell.IsEmpty || Signs.IsFigure(cell));

    private static bool IsOurs(string name) => MeasurementColumns.Given.Any(column => ColumnNames.Is(name, column));
}
