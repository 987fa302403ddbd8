using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Importing.Layout;

/// <summary>A table whose figures stand side by side, below periods or members of a dimension, made one with a figure a row.</summary>
internal static class WideTable
{
    public const string Value = "value";

    /// <returns>The table itself where its figures stand one a row; null after a complaint.</returns>
    public static ForeignTable? Lengthen(ForeignTable table, Indicator indicator, ImportChoices choices, SourceSpan file, DiagnosticBag diagnostics)
    {
        if (table.Columns.Any(column => column.Role == ForeignRole.Value) || choices.Columns.Any(choice => choice.Name == Value))
            return table;
        int[] periods = [.. Across(table, column => PeriodText.TryParse(Heading(column), out _))];
        var name = MeasurementColumns.Period.Id;
        if (periods.Length == 0)
        {
            var wide = indicator.Dimensions.Select(dimension => (dimension.Id, Names: new MemberNames(dimension, choices.Members)))
                .Select(dimension => (dimension.Id, Columns: Across(table, column => dimension.Names.TryFind(Heading(column), out _)).ToArray()))
                .FirstOrDefault(dimension => dimension.Columns.Length > 1);
            if (wide.Columns is null)
                return table;
            (name, periods) = wide;
        }

        if ((long)table.Rows.Length * periods.Length > SourceLimits.ImportRows)
        {
            diagnostics.Add(Complaints.ImportTooLarge(file, "figures", SourceLimits.ImportRows));
            return null;
        }

        var beside = BesideColumn.Of(table, periods, indicator, choices);
        int[] kept = [.. Enumerable.Range(0, table.Columns.Length).Except(periods).Except(beside.SelectMany(column => column.Places.Values))];
        var role = name == MeasurementColumns.Period.Id ? ForeignRole.Time : ForeignRole.Unsaid;
        return table with
        {
            Columns =
            [
                .. kept.Select(at => table.Columns[at]), new ForeignColumn(name, name, role), new ForeignColumn(Value, Value, ForeignRole.Value),
                .. beside.Select(column => column.Column),
            ],
            Rows =
            [
                .. from row in table.Rows
                   from at in periods
                   select row with
                   {
                       Cells =
                       [
                           .. kept.Select(other => row.Cells[other]), Heading(table.Columns[at]), row.Cells[at],
                           .. beside.Select(column => column.Places.TryGetValue(at, out var other) ? row.Cells[other] : new ForeignCell("")),
                       ],
                   },
            ],
        };
    }

    /// <summary>The columns with such a heading and figures below it.</summary>
    private static IEnumerable<int> Across(ForeignTable table, Func<ForeignColumn, bool> isHeading) => Enumerable.Range(0, table.Columns.Length)
        .Where(at => isHeading(table.Columns[at]) && table.CellsOf(at).Any(Signs.IsFigure));

    private static ForeignCell Heading(ForeignColumn column) => new(column.Title);
}
