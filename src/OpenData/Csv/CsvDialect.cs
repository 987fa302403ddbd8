using BarometerSite.Markup;

namespace BarometerSite.OpenData.Csv;

/// <summary>How a table is written as CSV: UTF-8, one row of names, rows ended by CR LF (RFC 4180).</summary>
/// <param name="HasMark">Whether the file begins with U+FEFF, by which Excel knows UTF-8.</param>
internal sealed record CsvDialect(char Separator, char DecimalMark, bool HasMark)
{
    /// <summary>What programs read.</summary>
    public static readonly CsvDialect Plain = new(',', '.', HasMark: false);

    /// <summary>What a Danish Excel opens as a table when it is clicked.</summary>
    public static readonly CsvDialect Excel = new(';', ',', HasMark: true);

    public void Write(IEnumerable<string> header, IEnumerable<IEnumerable<object?>> rows, IBufferWriter<byte> output)
    {
        var text = new StringBuilder(HasMark ? "\ufeff" : "");
        Append(header);
        foreach (var row in rows)
            Append(row.Select(Written));
        foreach (var part in text.GetChunks())
            Encoding.UTF8.GetBytes(part.Span, output);

        void Append(IEnumerable<string> cells) => text.AppendJoin(Separator, cells.Select(cell => CsvCell.Write(cell, Separator))).Append("\r\n");
    }

    private string Written(object? content) => content switch
    {
        null => "",
        decimal number => NumberFormat.Exact(number).Replace('.', DecimalMark),
        _ => Convert.ToString(content, CultureInfo.InvariantCulture)!,
    };
}
