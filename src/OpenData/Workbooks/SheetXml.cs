using BarometerSite.Markup;

namespace BarometerSite.OpenData.Workbooks;

/// <summary>A sheet and its table as SpreadsheetML (ECMA-376, Part 1, 18.3 and 18.5).</summary>
internal sealed class SheetXml(SheetContent sheet, SharedStrings strings, IBufferWriter<byte> output)
{
    private const int NarrowestColumn = 10;
    private const int WidestColumn = 60;

    private static readonly ImmutableArray<string> Alphabet = [.. Enumerable.Range('A', 26).Select(letter => ((char)letter).ToString())];

    private readonly ImmutableArray<ImmutableArray<object>> rows = [.. sheet.Table?.Rows ?? []];
    private readonly List<(string Place, int Row, string Target)> links = [];

    private int HeaderRow => sheet.Lines.Length + 1;

    public void WriteWorksheet()
    {
        output.WriteText(WorkbookParts.Declaration);
        output.WriteText($"<worksheet xmlns=\"{WorkbookParts.Main}\" xmlns:r=\"{WorkbookParts.Relationships}\">");
        Widths();
        output.Write("<sheetData>"u8);
        for (var line = 0; line < sheet.Lines.Length; line++)
            Row(line + 1, [sheet.Lines[line]], isBold: line == 0);
        if (sheet.Table is { } table)
        {
            Row(HeaderRow, [.. table.Columns], isBold: true);
            for (var row = 0; row < rows.Length; row++)
                Row(HeaderRow + 1 + row, rows[row], isBold: false);
        }
        output.Write("</sheetData>"u8);
        Links();
        if (sheet.Table is not null)
            output.Write("<tableParts count=\"1\"><tablePart r:id=\"rId1\"/></tableParts>"u8);
        output.Write("</worksheet>"u8);
    }

    /// <param name="number">From one, of all tables of the workbook.</param>
    public static void Table(SheetContent sheet, SheetTable table, int number, IBufferWriter<byte> output)
    {
        var header = sheet.Lines.Length + 1;
        var range = string.Create(CultureInfo.InvariantCulture, $"A{header}:{Letters(table.Columns.Length - 1)}{header + table.Count}");
        output.WriteMarkup(
            $"""
            {Html.Unsafe(WorkbookParts.Declaration)}<table xmlns="{WorkbookParts.Main}"
             id="{number}" name="{table.Name}" displayName="{table.Name}" ref="{range}">
            <autoFilter ref="{range}"/><tableColumns count="{table.Columns.Length}">

            """);
        for (var at = 0; at < table.Columns.Length; at++)
            output.WriteMarkup($"<tableColumn id=\"{at + 1}\" name=\"{table.Columns[at]}\"/>");
        output.Write("</tableColumns></table>"u8);
    }

    private void Widths()
    {
        if (sheet.Table is not { } table)
            return;
        output.Write("<cols>"u8);
        for (var at = 0; at < table.Columns.Length; at++)
        {
            var longest = table.Columns[at].Length;
            foreach (var row in rows)
                longest = Math.Max(longest, Length(row[at]));
            var width = Math.Clamp(longest + 2, NarrowestColumn, WidestColumn);
            output.WriteText(string.Create(
                CultureInfo.InvariantCulture, $"<col min=\"{at + 1}\" max=\"{at + 1}\" width=\"{width}\" customWidth=\"1\"/>"));
        }
        output.Write("</cols>"u8);
    }

    private void Row(int number, ImmutableArray<object> cells, bool isBold)
    {
        output.Write("<row r=\""u8);
        output.WriteNumber(number);
        output.Write("\">"u8);
        for (var at = 0; at < cells.Length; at++)
        {
            output.Write("<c r=\""u8);
            output.WriteText(Letters(at));
            output.WriteNumber(number);
            // Of the styles of WorkbookParts.
            output.Write(isBold ? "\" s=\"1\""u8 : "\""u8);
            Value(cells[at]);
            if (cells[at] is SheetLink link)
                links.Add((Letters(at), number, link.Sheet));
        }
        output.Write("</row>"u8);
    }

    private void Value(object cell)
    {
        switch (cell)
        {
            case decimal number:
                output.Write("><v>"u8);
                output.WriteNumber(number);
                break;
            case int number:
                output.Write("><v>"u8);
                output.WriteNumber(number);
                break;
            default:
                output.Write(" t=\"s\"><v>"u8);
                output.WriteNumber(strings.Of(Text(cell)));
                break;
        }
        output.Write("</v></c>"u8);
    }

    private void Links()
    {
        if (links.Count == 0)
            return;
        output.Write("<hyperlinks>"u8);
        foreach (var (place, row, target) in links)
            output.WriteMarkup($"<hyperlink ref=\"{place}{row}\" location=\"'{target}'!A1\"/>");
        output.Write("</hyperlinks>"u8);
    }

    private static int Length(object cell)
    {
        Span<byte> digits = stackalloc byte[NumberFormat.LongestExact];
        return cell switch
        {
            decimal number => NumberFormat.Exact(number, digits),
            int number => NumberFormat.Exact(number, digits),
            _ => Text(cell).Length,
        };
    }

    private static string Text(object cell) => cell is SheetLink link ? link.Text : (string)cell;

    /// <summary>A, B … Z, AA …</summary>
    private static string Letters(int column) => column < Alphabet.Length
        ? Alphabet[column]
        : Letters((column / Alphabet.Length) - 1) + Alphabet[column % Alphabet.Length];
}
