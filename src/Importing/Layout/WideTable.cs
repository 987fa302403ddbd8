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
        var said = choices.Columns.FirstOrDefault(choice => choice.Name == Value)?.Text;
        if (table.Columns.Any(column => column.Role == ForeignRole.Value || (said is not null && column.IsCalled(said))))
            return table;
        if (Across(table, indicator, choices, said, file, diagnostics) is not var (name, figures))
            return diagnostics.HasErrors ? null : table;
        if ((long)table.Rows.Length * figures.Headings.Count > SourceLimits.ImportRows)
        {
            diagnostics.Add(Complaints.ImportTooLarge(file, "figures", SourceLimits.ImportRows));
            return null;
        }

        var beside = BesideColumn.Of(table, figures, indicator, choices);
        int[] kept = [.. Enumerable.Range(0, table.Columns.Length).Except(figures.Headings.Keys).Except(beside.SelectMany(column => column.Places.Values))];
        var role = name == MeasurementColumns.Period.Id ? ForeignRole.Time : ForeignRole.Unsaid;
        var title = figures.Stem.Length > 0 ? figures.Stem : Value;
        return table with
        {
            Columns =
            [
                .. kept.Select(at => table.Columns[at]), new ForeignColumn(name, name, role), new ForeignColumn(Value, title, ForeignRole.Value),
                .. beside.Select(column => column.Column),
            ],
            Rows =
            [
                .. from row in table.Rows
                   from heading in figures.Headings
                   select row with
                   {
                       Cells =
                       [
                           .. kept.Select(other => row.Cells[other]), new ForeignCell(heading.Value), row.Cells[heading.Key],
                           .. beside.Select(column => column.Places.TryGetValue(heading.Key, out var other) ? row.Cells[other] : new ForeignCell("")),
                       ],
                   },
            ],
        };
    }

    /// <summary>What the figures stand side by side for, a column of ours, and where. Titles that say nothing more go before <c>Andel 2014</c>.</summary>
    private static (string Name, FigureColumns Figures)? Across(
        ForeignTable table, Indicator indicator, ImportChoices choices, string? said, SourceSpan file, DiagnosticBag diagnostics)
    {
        var headings = indicator.Dimensions.Select(dimension => (dimension.Id, Names: new MemberNames(dimension, choices.Members)))
            .Select(dimension => (Name: dimension.Id, Is: (Func<ForeignCell, bool>)(cell => dimension.Names.TryFind(cell, out _)), AtLeast: 2))
            .Prepend((Name: MeasurementColumns.Period.Id, Is: cell => PeriodText.TryParse(cell, out _), AtLeast: 1)).ToList();
        foreach (var heading in said is null ? headings : [])
        {
            if (FigureColumns.Plain(table, heading.Is) is var plain && plain.Headings.Count >= heading.AtLeast)
                return (heading.Name, plain);
        }

        foreach (var heading in headings.Where(heading => !IsBelow(table, choices, heading.Name)))
        {
            var named = Meant(FigureColumns.Named(table, heading.Is), said);
            if (named is [var meant])
                return (heading.Name, meant);
            if (named.Length > 1)
                diagnostics.Add(Complaints.ImportChooseColumn(file, Value, [.. named.Select(figures => figures.Stem)], isNone: false));
        }

        return null;
    }

    /// <summary>Whether each row says its period or member itself, so that no title need say it.</summary>
    private static bool IsBelow(ForeignTable table, ImportChoices choices, string name) => choices.Columns.Any(choice => choice.Name == name)
        || (name == MeasurementColumns.Period.Id
            && table.Columns.Any(column => column.Role == ForeignRole.Time || ColumnNames.Is(column, MeasurementColumns.Period)));

    /// <summary>Those that may be the values: more than one where it cannot be seen.</summary>
    private static ImmutableArray<FigureColumns> Meant(ImmutableArray<FigureColumns> named, string? said)
    {
        if (said is not null)
            return named.RemoveAll(figures => Slug.Of(figures.Stem) != Slug.Of(said));
        var free = named.RemoveAll(figures =>
            MeasurementColumns.Given.Any(column => column != MeasurementColumns.Value && ColumnNames.Is(figures.Stem, column)));
        var called = free.RemoveAll(figures => !ColumnNames.Is(figures.Stem, MeasurementColumns.Value));
        return called.Length == 1 ? called : free;
    }
}
