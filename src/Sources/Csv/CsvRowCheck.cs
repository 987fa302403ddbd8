using BarometerSite.Problems;

namespace BarometerSite.Sources.Csv;

/// <summary>Judges a row beside its header: the number of cells, and that none would run as a formula.</summary>
internal static class CsvRowCheck
{
    public static bool Check(CsvRow row, CsvRow header, char delimiter, DiagnosticBag diagnostics)
    {
        foreach (var cell in row.Cells)
        {
            if (IsFormula(cell.Value))
                diagnostics.Add(Complaints.FormulaCell(cell.Value, cell.Span));
        }
        if (row.Cells.Length == header.Cells.Length)
            return true;
        diagnostics.Add(delimiter == ',' && row.Cells.Length > header.Cells.Length && SplitNumber(row) is { } split
            ? Complaints.CsvDecimalComma(
                split.Whole.Value, split.Fraction.Value, split.Whole.Span with { Length = split.Fraction.Span.End - split.Whole.Span.Start })
            : Complaints.CsvRaggedRow(row.Span, row.Cells.Length, header.Cells.Length,
                [.. header.Cells.Select(cell => cell.Value)], delimiter, UsesOther(row, delimiter)));
        return false;
    }

    /// <summary>
    /// OWASP's list for CSV injection: what a spreadsheet takes for a formula when somebody opens the published file. A hyphen before a
    /// number is a minus, and alone it is a dash.
    /// </summary>
    private static bool IsFormula(string cell) => cell.Length > 0 && (cell[0] is '=' or '+' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '＠' or '－'
        || (cell[0] == '-' && cell.Length > 1 && !NumberText.IsBelowZero(cell)));

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

    private static bool UsesOther(CsvRow row, char delimiter) =>
        row.Cells.Length == 1 && row.Cells[0].Value.Contains(delimiter == ',' ? ';' : ',', StringComparison.Ordinal);

    private static bool IsDigits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}
