using BarometerSite.Problems;

namespace BarometerSite.Sources.Csv;

/// <summary>
/// Judges a row beside its header: the number of cells, and that none would run as a formula. Empty cells at the end of a row do not count: Excel
/// leaves out the separators behind the last cell that is filled, and LibreOffice writes more of them than the header has columns.
/// </summary>
internal static class CsvRowCheck
{
    /// <summary>The row with as many cells as the header, or null after a complaint.</summary>
    public static CsvRow? Check(CsvRow row, CsvRow header, char delimiter, DiagnosticBag diagnostics)
    {
        foreach (var cell in row.Cells)
        {
            if (FormulaText.Is(cell.Value))
                diagnostics.Add(Complaints.FormulaText(cell.Value, cell.Span));
        }
        var (found, columns) = (row.Cells.Length, header.Cells.Length);
        if (found <= columns && !UsesOther(row, columns, delimiter))
            return row with { Cells = row.Cells.AddRange(Enumerable.Repeat(new Located<string>("", AtEnd(row)), columns - found)) };
        if (found > columns && row.Cells[columns..].All(cell => cell.Span.Length == 0))
            return row with { Cells = row.Cells[..columns] };
        diagnostics.Add(delimiter == ',' && row.Cells.Length > header.Cells.Length && SplitNumber(row) is { } split
            ? Complaints.CsvDecimalComma(
                split.Whole.Value, split.Fraction.Value, split.Whole.Span with { Length = split.Fraction.Span.End - split.Whole.Span.Start })
            : Complaints.CsvRaggedRow(row.Span, row.Cells.Length, header.Cells.Length,
                [.. header.Cells.Select(cell => cell.Value)], delimiter, UsesOther(row, columns, delimiter)));
        return null;
    }

    private static SourceSpan AtEnd(CsvRow row) => new(row.Span.File, row.Span.End, 0);

    /// <summary>
    /// Two neighbours that look like the halves of one number: 5 and 8 of 5,8. Of several the first whose first half is not a year, for
    /// a year and a figure are neighbours too.
    /// </summary>
    private static (Located<string> Whole, Located<string> Fraction)? SplitNumber(CsvRow row)
    {
        (Located<string>, Located<string>)? year = null;
        for (var at = 0; at + 1 < row.Cells.Length; at++)
        {
            var (whole, fraction) = (row.Cells[at], row.Cells[at + 1]);
            // Neighbours without a space or a quote between them.
            if (!IsDigits(whole.Value.TrimStart('-')) || !IsDigits(fraction.Value)
                || whole.Span.End + 1 != fraction.Span.Start || fraction.Span.Length != fraction.Value.Length)
                continue;
            if (whole.Value.Length != 4 || whole.Value[0] is not ('1' or '2'))
                return (whole, fraction);
            year ??= (whole, fraction);
        }
        return year;
    }

    /// <summary>One cell, where there should be several, with the separator that the header line does not use.</summary>
    private static bool UsesOther(CsvRow row, int columns, char delimiter) =>
        columns > 1 && row.Cells.Length == 1 && row.Cells[0].Value.Contains(delimiter == ',' ? ';' : ',', StringComparison.Ordinal);

    private static bool IsDigits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}
