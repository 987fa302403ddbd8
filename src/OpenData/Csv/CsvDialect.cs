using BarometerSite.Markup;
using BarometerSite.Model;
using BarometerSite.Pages;

namespace BarometerSite.OpenData.Csv;

/// <summary>How a table is written as CSV: UTF-8, one row of names, rows ended by CR LF (RFC 4180).</summary>
/// <param name="HasMark">Whether the file begins with U+FEFF, by which Excel knows UTF-8.</param>
internal sealed record CsvDialect(char Separator, char DecimalMark, bool HasMark)
{
    /// <summary>What programs read.</summary>
    public static readonly CsvDialect Plain = new(',', '.', HasMark: false);

    /// <summary>What a Danish Excel opens as a table when it is clicked.</summary>
    public static readonly CsvDialect Excel = new(';', ',', HasMark: true);

    /// <param name="form">One of tables.</param>
    public static CsvDialect Of(DataForm form) => form == DataForm.ExcelCsv ? Excel : Plain;

    /// <summary>All of an indicator's measurements.</summary>
    public void Write(ImmutableArray<CsvColumn> columns, Indicator indicator, IBufferWriter<byte> output)
    {
        if (HasMark)
            output.Write("\ufeff"u8);
        for (var at = 0; at < columns.Length; at++)
            Write(columns[at].Name, at, columns.Length, output);
        foreach (var (row, vintage) in Vintages.Of(indicator))
        {
            for (var at = 0; at < columns.Length; at++)
                Write(columns[at].Content(row, vintage), at, columns.Length, output);
        }
    }

    private void Write(object? content, int at, int columns, IBufferWriter<byte> output)
    {
        switch (content)
        {
            case null:
                break;
            case decimal number:
                output.WriteNumber(number, DecimalMark);
                break;
            case int number:
                output.WriteNumber(number);
                break;
            default:
                output.WriteText(CsvCell.Write((string)content, Separator));
                break;
        }
        if (at < columns - 1)
            output.Write([(byte)Separator]);
        else
            output.Write("\r\n"u8);
    }
}
