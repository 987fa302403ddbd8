using BarometerSite.Problems;

namespace BarometerSite.Sources.Csv;

/// <summary>
/// Reads RFC 4180 strictly: what is not a table is told, never mended. Comma or semicolon parts the cells, as the header line shows.
/// Spaces around a cell do not count, seen or not; a row without any text is no row, since Excel leaves such ones below a table.
/// </summary>
internal static class CsvReader
{
    /// <summary>The table, or null where the complaints leave none. Rows with too many cells are told and left out.</summary>
    public static CsvTable? Parse(SourceText file, DiagnosticBag diagnostics)
    {
        if (CsvHeader.Delimiter(file, diagnostics) is not { } delimiter)
            return null;
        var cells = new CsvCells(file, delimiter, diagnostics);
        if (cells.ReadRow() is not { } header)
            return null;
        var headerIsRight = CsvHeader.Check(header, diagnostics);
        var rows = ImmutableArray.CreateBuilder<CsvRow>();
        for (var read = 1; cells.ReadRow() is { } row; read++)
        {
            if (read > SourceLimits.CsvRows)
            {
                diagnostics.Add(Complaints.CsvTooManyRows(row.Span, SourceLimits.CsvRows));
                return null;
            }
            if (headerIsRight && CsvRowCheck.Check(row, header, delimiter, diagnostics) is { } whole)
                rows.Add(whole);
        }
        var names = header.Cells.Select(cell => new Located<string>(cell.Value, cell.Span)).ToImmutableArray();
        return headerIsRight && !cells.IsBroken ? new CsvTable(file, delimiter, names, rows.ToImmutable()) : null;
    }
}
