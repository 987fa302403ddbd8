using BarometerSite.Markup;
using BarometerSite.Model;
using BarometerSite.Sources.Csv;

namespace BarometerSite.Importing.Merging;

/// <summary>
/// A measurement file with rows added. What was there stays as it is, byte for byte: separator, decimal mark, mark of UTF-8, ends of lines, order and
/// notes. Columns that it lacks come last, so that no row that was there needs a cell more.
/// </summary>
/// <param name="table">The file as it is; null where there is none.</param>
internal sealed class MeasurementFile(CsvTable? table, Indicator indicator)
{
    private readonly string text = table?.File.Text ?? "";
    private readonly char separator = table?.Delimiter ?? ',';

    /// <summary>The rows as the file will have them, below its line of names.</summary>
    public string Written(ImmutableArray<NewRow> rows)
    {
        var columns = Columns(rows);
        var end = LineEnd();
        return string.Concat(rows.Select(row => Line(row, columns) + end).Prepend(Line(columns) + end));
    }

    /// <param name="hasMark">Whether the file begins with U+FEFF.</param>
    public byte[] With(ImmutableArray<NewRow> rows, bool hasMark)
    {
        var written = table is null ? Written(rows) : Merged(table, rows);
        return [.. hasMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(written)];
    }

    private string Merged(CsvTable table, ImmutableArray<NewRow> rows)
    {
        var columns = Columns(rows);
        var end = LineEnd();
        var places = new RowPlaces(table, indicator);
        var header = table.Header[^1].Span.End;
        var merged = new StringBuilder(text[..header]);
        foreach (var column in columns.Skip(table.Header.Length))
            merged.Append(separator).Append(column);
        var at = header;
        foreach (var group in rows.GroupBy(places.Before).OrderBy(group => group.Key))
        {
            merged.Append(text, at, group.Key - at);
            at = group.Key;
            foreach (var row in group)
            {
                // The last line of a file may have no end, and then the new last one has none either.
                var isOpen = merged[^1] is not ('\r' or '\n');
                merged.Append(isOpen ? end : "").Append(Line(row, columns)).Append(isOpen ? "" : end);
            }
        }

        return merged.Append(text, at, text.Length - at).ToString();
    }

    private ImmutableArray<string> Columns(ImmutableArray<NewRow> rows)
    {
        string[] had = table is null ? [] : [.. table.Header.Select(column => column.Value)];
        string[] all =
        [
            MeasurementColumns.Period.Id,
            .. indicator.Dimensions.Select(dimension => dimension.Id),
            .. MeasurementColumns.Given.Skip(1).Select(column => column.Id),
        ];
        return
        [
            .. had,
            .. all.Except(had, StringComparer.Ordinal).Where(column =>
                MeasurementColumns.Given.Any(given => given.Id == column && given.IsRequired) || rows.Any(row => row.Cell(column, indicator).Length > 0)),
        ];
    }

    private string Line(NewRow row, ImmutableArray<string> columns) => Line(columns.Select(column =>
    {
        var cell = row.Cell(column, indicator);
        return NewRow.IsNumber(column) ? cell.Replace('.', table?.DecimalMark ?? '.') : cell;
    }));

    private string Line(IEnumerable<string> cells) => string.Join(separator, cells.Select(cell => CsvCell.Write(cell, separator)));

    private string LineEnd()
    {
        var at = text.AsSpan().IndexOfAny('\r', '\n');
        return at < 0 ? "\n" : text.AsSpan(at).StartsWith("\r\n") ? "\r\n" : text[at].ToString();
    }
}
