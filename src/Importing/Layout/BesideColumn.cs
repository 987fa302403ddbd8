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
    private const string Between = " \u00A0\n,;:()–-";

    /// <param name="figures">The places of the columns of figures.</param>
    public static ImmutableArray<BesideColumn> Of(ForeignTable table, int[] figures, Indicator indicator, ImportChoices choices)
    {
        // Of ‘Ny Østerkær’ and ‘Østerkær’ the longer one is meant where it fits.
        var headings = figures.Select(at => (At: at, table.Columns[at].Title)).OrderByDescending(heading => heading.Title.Length).ToList();
        var found = Enumerable.Range(0, table.Columns.Length).Except(figures).Where(at => !IsOfDimension(table.Columns[at], indicator, choices))
            .Select(at => (At: at, Named: headings.Select(heading => (heading.At, Stem: Stem(table.Columns[at].Title, heading.Title)))
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

    /// <summary>What a title says more than the heading that it ends or begins with; null where it has none.</summary>
    private static string? Stem(string title, string heading)
    {
        var text = title.TrimEnd(')');
        if (text.Length <= heading.Length)
            return null;
        var (rest, edge) = text.EndsWith(heading, StringComparison.OrdinalIgnoreCase) ? (text[..^heading.Length], text[^(heading.Length + 1)])
            : text.StartsWith(heading, StringComparison.OrdinalIgnoreCase) ? (text[heading.Length..], text[heading.Length])
            : ("", default);
        // ‘2012-2013’ does not end with the year 2013.
        return edge != '-' && Between.Contains(edge, StringComparison.Ordinal) && rest.Trim(Between.ToCharArray()) is { Length: > 0 } stem ? stem : null;
    }

    /// <summary>A column of members may be called after a year too: <c>Kommune 2014</c>.</summary>
    private static bool IsOfDimension(ForeignColumn column, Indicator indicator, ImportChoices choices) =>
        choices.Columns.Any(choice => indicator.Dimensions.Any(dimension => dimension.Id == choice.Name) && column.IsCalled(choice.Text));

    private static bool IsOfFigures(ForeignTable table, int at) => table.CellsOf(at).All(cell => cell.IsEmpty || Signs.IsFigure(cell));

    private static bool IsOurs(string name) => MeasurementColumns.Given.Any(column => ColumnNames.Is(new ForeignColumn(name, name), column));
}
