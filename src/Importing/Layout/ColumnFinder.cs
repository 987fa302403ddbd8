using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Importing.Layout;

/// <summary>
/// Sees which column is what: first by what somebody has said, then by what the form says, by names, and last by what stands in the columns. What cannot
/// be seen is told with the choices that there are.
/// </summary>
internal sealed class ColumnFinder(ForeignTable table, Indicator indicator, ImportChoices choices, SourceSpan file, DiagnosticBag diagnostics)
{
    private const int MostListed = 12;

    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly HashSet<int> taken = [];
    private readonly List<string> told = [];
    private readonly List<string> unasked = [];
    private readonly ImmutableArray<MemberNames> members = [.. indicator.Dimensions.Select(dimension => new MemberNames(dimension, choices.Members))];
    private Period? period;

    /// <param name="sources">The ids of the site's sources: a column of others' words for them is none.</param>
    /// <returns>Null after a complaint.</returns>
    public TableLayout? Find(IReadOnlyCollection<string> sources)
    {
        if (!TakeWhatIsSaid())
            return null;
        foreach (var at in Free().Where(at => ColumnNames.IsBeside(table.Columns[at])).ToList())
            taken.Add(at);
        TakeByRole(ForeignRole.Time, MeasurementColumns.Period);
        TakeByRole(ForeignRole.Value, MeasurementColumns.Value);
        TakeByName(sources);
        foreach (var (dimension, names) in indicator.Dimensions.Zip(members).Where(pair => !places.ContainsKey(pair.First.Id)))
            TakeMembers(dimension, names);
        if (IsOpen(MeasurementColumns.Period))
            TakeByContent(MeasurementColumns.Period, cell => PeriodText.TryParse(cell, out _), mayBeEmpty: false);
        TakeByContent(MeasurementColumns.Value, Signs.IsNumber, mayBeEmpty: true);
        if (diagnostics.HasErrors)
            return null;
        foreach (var at in Free().ToList())
            LeaveOut(at);
        return diagnostics.HasErrors
            ? null
            : new TableLayout(table, places.ToImmutableDictionary(),
                [.. indicator.Dimensions.Select(dimension => places.TryGetValue(dimension.Id, out var at) ? at : (int?)null)], period, [.. told])
            {
                Unasked = [.. unasked],
            };
    }

    private bool TakeWhatIsSaid()
    {
        string[] known = [.. MeasurementColumns.Given.Select(column => column.Id), .. indicator.Dimensions.Select(dimension => dimension.Id)];
        foreach (var choice in choices.Columns)
        {
            var at = table.Columns.ToList().FindIndex(column => column.IsCalled(choice.Text));
            if (!known.Contains(choice.Name))
                diagnostics.Add(Complaints.UnknownReference("column of measurements", choice.Name, default, known));
            else if (at >= 0)
                Take(choice.Name, at);
            else if (choice.Name == MeasurementColumns.Period.Id && PeriodText.TryParse(new ForeignCell(choice.Text), out var said))
                period = said;
            else
                diagnostics.Add(Complaints.ImportUnknownColumn(file, choice.Text, [.. table.Columns.Select(column => column.Title)]));
        }

        return !diagnostics.HasErrors;
    }

    private void TakeByRole(ForeignRole role, MeasurementColumn column)
    {
        if (IsOpen(column) && Free().Where(at => table.Columns[at].Role == role).ToList() is [var only])
            Take(column.Id, only);
    }

    /// <summary>Whether nobody has said where it stands.</summary>
    private bool IsOpen(MeasurementColumn column) => !places.ContainsKey(column.Id) && (period is null || column != MeasurementColumns.Period);

    private void TakeByName(IReadOnlyCollection<string> sources)
    {
        foreach (var dimension in indicator.Dimensions.Where(dimension => !places.ContainsKey(dimension.Id)))
        {
            if (Free().Where(at => ColumnNames.Is(table.Columns[at], dimension)).ToList() is [var only])
                Take(dimension.Id, only);
        }

        foreach (var column in MeasurementColumns.Given.Where(IsOpen))
        {
            if (Free().Where(at => ColumnNames.Is(table.Columns[at], column) && Fits(column, at, sources)).ToList() is [var only])
                Take(column.Id, only);
        }
    }

    /// <summary>Whether at least something in it is what the column holds.</summary>
    private bool Fits(MeasurementColumn column, int at, IReadOnlyCollection<string> sources)
    {
        if (column == MeasurementColumns.Source)
            return table.CellsOf(at).All(cell => cell.IsEmpty || sources.Contains(cell.Text));
        return column.Type switch
        {
            ColumnType.Period => table.CellsOf(at).Any(cell => PeriodText.TryParse(cell, out _)),
            ColumnType.Number or ColumnType.WholeNumber => column != MeasurementColumns.Value || table.CellsOf(at).Any(Signs.IsFigure),
            ColumnType.Text or ColumnType.Date or ColumnType.Code or ColumnType.Address => true,
            _ => throw new ArgumentOutOfRangeException(nameof(column)),
        };
    }

    /// <summary>The one column in which members of a dimension stand.</summary>
    private void TakeMembers(Dimension dimension, MemberNames names)
    {
        List<int> found = [.. Free().Where(at => table.Columns[at].Role == ForeignRole.Unsaid && table.CellsOf(at).Any(names.Knows))];
        if (found.Count == 1)
            Take(dimension.Id, found[0]);
        else if (found.Count > 1)
            diagnostics.Add(Complaints.ImportChooseColumn(file, dimension.Id, Titles(found), isNone: false));
    }

    private void TakeByContent(MeasurementColumn column, Func<ForeignCell, bool> fits, bool mayBeEmpty)
    {
        if (places.ContainsKey(column.Id))
            return;
        List<int> found =
        [
            .. Free().Where(at => table.CellsOf(at).Any(fits)
                && (mayBeEmpty ? !table.CellsOf(at).All(cell => PeriodText.TryParse(cell, out _)) : table.CellsOf(at).All(fits))),
        ];
        if (found.Count == 1)
            Take(column.Id, found[0]);
        else if (found.Count == 0)
            diagnostics.Add(Complaints.ImportChooseColumn(file, column.Id, Titles(Enumerable.Range(0, table.Columns.Length)), isNone: true));
        else
            diagnostics.Add(Complaints.ImportChooseColumn(file, column.Id, Titles(found), isNone: false));
    }

    /// <summary>A column that says nothing more of where a figure belongs.</summary>
    private void LeaveOut(int at)
    {
        var column = table.Columns[at];
        var cells = table.CellsOf(at).Where(cell => !cell.IsEmpty).ToList();
        ImmutableArray<string> values = [.. cells.Select(cell => cell.Text).Distinct(StringComparer.Ordinal)];
        // One that is the number 2014 may be a count of people among others.
        var areNumbers = cells.TrueForAll(ForeignNumber.IsLike) && !cells.TrueForAll(cell => PeriodText.TryParse(cell, out _));
        if (values.Length < 2)
            told.Add($"left out: {Quotation.Of(column.Title)}, {(values.IsEmpty ? "empty" : $"always {Quotation.Of(values[0])}")}");
        else if (ColumnsOfDimensions().FirstOrDefault(other => IsAnotherName(at, other), -1) is >= 0 and var same)
            told.Add($"left out: {Quotation.Of(column.Title)}, another name for {Quotation.Of(table.Columns[same].Title)}");
        else if (areNumbers)
            told.Add($"left out: {Quotation.Of(column.Title)}, numbers that were not asked for");
        else
        {
            var total = table.CellsOf(at).FirstOrDefault(MemberNames.IsTotal, new ForeignCell(values[0])).Text;
            diagnostics.Add(Complaints.ImportChooseRows(
                file, column.Title, values, total, indicator.Dimensions.FirstOrDefault(dimension => !places.ContainsKey(dimension.Id))?.Id));
        }

        if (areNumbers)
            unasked.Add(column.Title);
    }

    /// <summary>Whether each text of the one stands with one of the other, and the other way round.</summary>
    private bool IsAnotherName(int at, int other)
    {
        var there = new Dictionary<string, string>(StringComparer.Ordinal);
        var back = new Dictionary<string, string>(StringComparer.Ordinal);
        return table.Rows.All(row => Same(there, row.Cells[at].Text, row.Cells[other].Text) && Same(back, row.Cells[other].Text, row.Cells[at].Text));

        static bool Same(Dictionary<string, string> known, string from, string to) => known.TryAdd(from, to) || known[from] == to;
    }

    private void Take(string ours, int at)
    {
        places[ours] = at;
        taken.Add(at);
        var cells = table.CellsOf(at).Where(cell => !cell.IsEmpty).Select(cell => cell.Text).Distinct(StringComparer.Ordinal).ToList();
        var shown = cells.Count switch
        {
            0 => "empty",
            1 => $"always {Quotation.Of(cells[0])}",
            > MostListed => $"{Quotation.Of(cells[0])} to {Quotation.Of(cells[^1])}",
            _ => Quotation.List(cells),
        };
        told.Add($"{ours}: the column {Quotation.Of(table.Columns[at].Title)}, {shown}");
    }

    // Not of the period: of two rows, the one of men in 2013 and the other of women in 2014, neither is another name.
    private IEnumerable<int> ColumnsOfDimensions() =>
        indicator.Dimensions.Select(dimension => places.GetValueOrDefault(dimension.Id, -1)).Where(at => at >= 0);

    private IEnumerable<int> Free() => Enumerable.Range(0, table.Columns.Length).Where(at => !taken.Contains(at));

    private ImmutableArray<string> Titles(IEnumerable<int> columns) => [.. columns.Select(at => table.Columns[at].Title)];
}
