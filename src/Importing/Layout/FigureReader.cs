using BarometerSite.Binding;
using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Importing.Layout;

/// <summary>Reads the figures of a table whose columns are known. What cannot be read is told once for each column, with all that it is about.</summary>
internal sealed class FigureReader(TableLayout layout, Indicator indicator, ImportChoices choices, SourceSpan file, DiagnosticBag diagnostics)
{
    private readonly Dictionary<(int Column, string Expected), (ForeignRow First, List<string> Found)> wrong = [];
    private readonly ImmutableArray<MemberNames> members = [.. indicator.Dimensions.Select(dimension => new MemberNames(dimension, choices.Members))];
    private readonly Signs signs = new(choices.Signs);
    private ForeignNumber numbers = new('.');

    /// <summary>Rows without a figure.</summary>
    public int Empty { get; private set; }

    /// <returns>Each figure once; null after a complaint.</returns>
    public ImmutableArray<ImportedFigure>? Read()
    {
        if (MarkOfAll() is not { } mark)
            return null;
        numbers = new ForeignNumber(mark);
        var figures = ImmutableArray.CreateBuilder<ImportedFigure>();
        var seen = new Dictionary<(Period, Cell, PartialDate?), ImportedFigure>();
        foreach (var row in layout.Table.Rows)
        {
            if (Read(row) is not { } figure)
                continue;
            var key = (figure.Period, figure.Cell, figure.Published);
            if (seen.TryAdd(key, figure))
                figures.Add(figure);
            // What no member is called may be what tells two rows apart.
            else if (wrong.Count == 0 && figure.Differing(seen[key]) is { IsEmpty: false } cells)
            {
                var name = FigureName.Of(indicator.Dimensions, figure.Period, figure.Cell);
                diagnostics.Add(Complaints.ImportTwice(row.Span, name, seen[key].Shown(cells), figure.Shown(cells)));
            }
        }

        TellWrong();
        if (diagnostics.HasErrors)
            return null;
        if (figures.Count == 0)
            diagnostics.Add(Complaints.ImportNoTable(file));
        return figures.Count == 0 ? null : WithZeros(figures.ToImmutable());
    }

    /// <summary>
    /// What stores numbers forgets the zeros at their end. Where its values show decimals, all get as many as the indicator shows; where none does, its
    /// source may have rounded them.
    /// </summary>
    private ImmutableArray<ImportedFigure> WithZeros(ImmutableArray<ImportedFigure> figures)
    {
        return layout.Table.KeepsZeros || !figures.Any(figure => figure.Value is { Decimals: > 0 } && IsStored(figure, MeasurementColumns.Value))
            ? figures
            : [.. figures.Select(figure => figure with
            {
                Value = Filled(figure, MeasurementColumns.Value),
                Lower = Filled(figure, MeasurementColumns.Lower),
                Upper = Filled(figure, MeasurementColumns.Upper),
            })];

        WrittenNumber? Filled(ImportedFigure figure, MeasurementColumn column) =>
            figure.Number(column) is { } number && number.Decimals < indicator.Decimals && IsStored(figure, column)
                ? new WrittenNumber(number.Value, indicator.Decimals, number.Value.ToString($"F{indicator.Decimals}", CultureInfo.InvariantCulture), default)
                : figure.Number(column);

        bool IsStored(ImportedFigure figure, MeasurementColumn column) => At(figure.Row, column).IsNumber;
    }

    private ImportedFigure? Read(ForeignRow row)
    {
        var (valueText, flag) = Signs.Flagged(At(row, MeasurementColumns.Value).Text);
        var sign = signs.Code(valueText);
        var status = Status(row) ?? flag;
        var confidentiality = OneOf(row, MeasurementColumns.Confidentiality, Words.Confidentialities);
        var value = sign switch
        {
            null => Number(row, MeasurementColumns.Value, At(row, MeasurementColumns.Value) with { Text = valueText }),
            "0" => new WrittenNumber(0, 0, "0", default),
            _ => null,
        };
        if (sign == "c")
            confidentiality = Suppression.BySource;
        else if (sign is not (null or "0"))
            status = sign == "m" ? ObservationStatus.CannotExist : ObservationStatus.Missing;
        if (valueText.Length == 0 && status is not (ObservationStatus.CannotExist or ObservationStatus.Missing) && confidentiality is null or Suppression.None)
        {
            Empty++;
            return null;
        }

        var period = layout.Period;
        var cell = layout.Place(MeasurementColumns.Period) is { } at ? row.Cells[at] : default;
        if (period is null && PeriodText.TryParse(cell, out var read))
            period = read;
        if (period is null)
            Wrong(row, layout.Place(MeasurementColumns.Period)!.Value, "period");
        var lower = Number(row, MeasurementColumns.Lower, At(row, MeasurementColumns.Lower));
        var upper = Number(row, MeasurementColumns.Upper, At(row, MeasurementColumns.Upper));
        var count = Number(row, MeasurementColumns.Count, At(row, MeasurementColumns.Count));
        var published = Date(row);
        var where = new Cell([.. indicator.Dimensions.Select((_, index) => Member(row, index))]);
        return period is null ? null : new ImportedFigure(
            period.Value, where, value, lower, upper, count, status, confidentiality, published,
            TextOf(row, MeasurementColumns.Source), TextOf(row, MeasurementColumns.Note), row);
    }

    private char? MarkOfAll()
    {
        if (choices.DecimalMark is { } said)
            return said;
        var columns = MeasurementColumns.Numbers.Select(layout.Place).OfType<int>().ToList();
        var (mark, unclear) = ForeignNumber.MarkOf(
            columns.SelectMany(layout.Table.CellsOf).Select(cell => cell with { Text = Signs.Flagged(cell.Text).Number }));
        if (mark is not null || unclear is null || layout.Table.LikelyMark is not null)
            return mark ?? layout.Table.LikelyMark ?? '.';
        diagnostics.Add(Complaints.ImportDecimalMark(file, layout.Table.Columns[layout.Place(MeasurementColumns.Value)!.Value].Title, unclear));
        return null;
    }

    private WrittenNumber? Number(ForeignRow row, MeasurementColumn column, ForeignCell cell)
    {
        if (cell.Text.Length == 0)
            return null;
        if (numbers.TryParse(cell, out var number))
        {
            return cell.IsPercent && indicator.Unit is Unit.Percent or Unit.PercentagePoints or Unit.PercentChange
                ? Hundredfold(number)
                : number;
        }

        Wrong(row, layout.Place(column)!.Value, "number");
        return null;
    }

    private static WrittenNumber Hundredfold(WrittenNumber number)
    {
        var value = number.Value * 100;
        var text = value.ToString("0.############", CultureInfo.InvariantCulture);
        return new WrittenNumber(value, Math.Max(0, text.Length - 1 - text.IndexOf('.', StringComparison.Ordinal)), text, default);
    }

    private ObservationStatus? Status(ForeignRow row) => At(row, MeasurementColumns.Status).Text.ToLowerInvariant() switch
    {
        "foreløbig" or "foreløbigt" or "provisional" => ObservationStatus.Provisional,
        "skønnet" or "anslået" or "estimated" => ObservationStatus.Estimated,
        "databrud" or "brud" or "break" => ObservationStatus.Break,
        _ => OneOf(row, MeasurementColumns.Status, Words.Statuses),
    };

    private T? OneOf<T>(ForeignRow row, MeasurementColumn column, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        var cell = At(row, column);
        if (cell.IsEmpty)
            return null;
        if (words.TryGetValue((cell.Code ?? cell.Text).ToLowerInvariant(), out var value))
            return value;
        Wrong(row, layout.Place(column)!.Value, $"{column.Id} ({Quotation.List(words.Keys, "or")})");
        return null;
    }

    private PartialDate? Date(ForeignRow row)
    {
        var cell = At(row, MeasurementColumns.Published);
        if (cell.IsEmpty)
            return null;
        if (PartialDate.TryParse(TimeSpelling.Date(cell.Text) ?? "", out var date) || PartialDate.TryParse(cell.Text, out date))
            return date;
        Wrong(row, layout.Place(MeasurementColumns.Published)!.Value, "date");
        return null;
    }

    private string? Member(ForeignRow row, int dimension)
    {
        if (layout.Dimensions[dimension] is not { } at)
            return null;
        if (!members[dimension].TryFind(row.Cells[at], out var member))
            Wrong(row, at, indicator.Dimensions[dimension].Id);
        return member;
    }

    private ForeignCell At(ForeignRow row, MeasurementColumn column) => layout.Place(column) is { } at ? row.Cells[at] : new ForeignCell("");

    private string? TextOf(ForeignRow row, MeasurementColumn column) => At(row, column).Text is { Length: > 0 } text ? text : null;

    private void Wrong(ForeignRow row, int column, string expected)
    {
        var found = row.Cells[column].Text;
        if (!wrong.TryGetValue((column, expected), out var known))
            wrong.Add((column, expected), known = (row, []));
        if (!known.Found.Contains(found))
            known.Found.Add(found);
    }

    private void TellWrong()
    {
        foreach (var ((column, expected), (first, found)) in wrong)
        {
            var title = layout.Table.Columns[column].Title;
            var dimension = indicator.Dimensions.FirstOrDefault(known => known.Id == expected);
            diagnostics.Add(dimension is not null
                ? Complaints.ImportUnknownMember(first.Span, dimension.Id, title, found, [.. dimension.Members.Select(member => member.Id)])
                : Complaints.ImportUnknownSign(first.Span, title, found, expected, first.Place, expected == "number"
                    ? $"If it stands for a figure, say what it means: --signs \"{found[0]}=c\" where it is kept back, =o where it is not there, "
                        + "=m where it cannot be, =0 where it is none."
                    : "Mend it in the file, or leave such rows out with --where."));
        }
    }
}
