using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources;
using BarometerSite.Sources.Csv;

namespace BarometerSite.Binding;

/// <summary>Reads the cells of one CSV row by column name. A column that the file lacks, and an empty cell, are null.</summary>
internal readonly struct RowReader(CsvTable table, CsvRow row, DiagnosticBag diagnostics)
{
    /// <summary>The cell's place, or the row's where the file lacks the column.</summary>
    public SourceSpan Span(string column) => table.Column(column) is >= 0 and var at ? row.Cells[at].Span : row.Span;

    /// <summary>The cell's place, or the row's where nothing stands in it.</summary>
    public SourceSpan FilledSpan(string column) => Text(column)?.Span ?? row.Span;

    public Located<string>? Text(string column)
    {
        var at = table.Column(column);
        return at < 0 || row.Cells[at].Value.Length == 0 ? null : row.Cells[at];
    }

    public WrittenNumber? Number(string column, NumberPlace place)
    {
        if (Text(column) is not { } text)
            return null;
        if (NumberText.TryParse(text.Value, table.DecimalMark, out var number, out var decimals))
            return new WrittenNumber(number, decimals, text.Value, text.Span);
        diagnostics.Add(Complaints.TextNotANumber(text.Value, text.Span, table.DecimalMark, place));
        return null;
    }

    /// <summary>A whole number above zero.</summary>
    public int? WholeNumber(string column)
    {
        if (Number(column, NumberPlace.Detail) is not { } number)
            return null;
        if (number is { IsWhole: true, Value: >= 1 and <= int.MaxValue })
            return (int)number.Value;
        diagnostics.Add(Complaints.ImpossibleValue(number.Text, number.Span, $"‘{column}’ must be a whole number from 1{number.WholeCure}"));
        return null;
    }

    public Period? Period(string column)
    {
        if (Text(column) is not { } text)
        {
            diagnostics.Add(Complaints.ImpossiblePeriod("", Span(column)));
            return null;
        }
        if (Model.Period.TryParse(text.Value, out var period))
            return period;
        diagnostics.Add(Complaints.ImpossiblePeriod(text.Value, text.Span, TimeSpelling.Period(text.Value)));
        return null;
    }

    public PartialDate? Date(string column)
    {
        if (Text(column) is not { } text)
            return null;
        if (PartialDate.TryParse(text.Value, out var date))
            return date;
        diagnostics.Add(Complaints.ImpossibleDate(text.Value, text.Span, TimeSpelling.Date(text.Value)));
        return null;
    }

    /// <summary>One word of a code list; capital letters count as small ones, since SDMX writes them so.</summary>
    public T? OneOf<T>(string column, string what, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (Text(column) is not { } text)
            return null;
        if (words.TryGetValue(text.Value.ToLowerInvariant(), out var value))
            return value;
        diagnostics.Add(Complaints.NotOneOf(what, text.Value, text.Span, [.. words.Keys]));
        return null;
    }
}
