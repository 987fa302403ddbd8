using BarometerSite.Markup;

namespace BarometerSite.OpenData.Workbooks;

/// <summary>A sheet and its table as SpreadsheetML (ECMA-376, Part 1, 18.3 and 18.5).</summary>
internal sealed class SheetXml(Sheet sheet, SharedStrings strings)
{
    private const int NarrowestColumn = 10;
    private const int WidestColumn = 60;

    /// <summary>Styles of <see cref="WorkbookParts.Styles"/>.</summary>
    private const int Plain = 0;
    private const int Bold = 1;

    private readonly StringBuilder text = new();
    private readonly ImmutableArray<ImmutableArray<object>> rows = [.. sheet.Table?.Rows ?? []];

    private int HeaderRow => sheet.Lines.Length + 1;

    public string Worksheet()
    {
        text.Append(WorkbookParts.Declaration)
            .Append(CultureInfo.InvariantCulture, $"<worksheet xmlns=\"{WorkbookParts.Main}\" xmlns:r=\"{WorkbookParts.Relationships}\">");
        Widths();
        text.Append("<sheetData>");
        for (var line = 0; line < sheet.Lines.Length; line++)
            Row(line + 1, [sheet.Lines[line]], line == 0 ? Bold : Plain);
        if (sheet.Table is { } table)
        {
            Row(HeaderRow, [.. table.Columns], Bold);
            for (var row = 0; row < rows.Length; row++)
                Row(HeaderRow + 1 + row, rows[row], Plain);
        }
        text.Append("</sheetData>");
        Links();
        if (sheet.Table is not null)
            text.Append("<tableParts count=\"1\"><tablePart r:id=\"rId1\"/></tableParts>");
        return text.Append("</worksheet>").ToString();
    }

    /// <param name="number">From one, of all tables of the workbook.</param>
    public static string Table(Sheet sheet, SheetTable table, int number)
    {
        var header = sheet.Lines.Length + 1;
        var range = $"A{Written(header)}:{Place(table.Columns.Length - 1, header + table.Count)}";
        return Html.Of(
            $"""
            {Html.Unsafe(WorkbookParts.Declaration)}<table xmlns="{WorkbookParts.Main}"
             id="{number}" name="{table.Name}" displayName="{table.Name}" ref="{range}">
            <autoFilter ref="{range}"/><tableColumns count="{table.Columns.Length}">
            {table.Columns.Select((column, at) => Html.Of($"<tableColumn id=\"{at + 1}\" name=\"{column}\"/>"))}</tableColumns></table>
            """).ToString();
    }

    private void Widths()
    {
        if (sheet.Table is not { } table)
            return;
        text.Append("<cols>");
        for (var at = 0; at < table.Columns.Length; at++)
        {
            var longest = Math.Max(table.Columns[at].Length, rows.Select(row => Text(row[at]).Length).DefaultIfEmpty().Max());
            var width = Math.Clamp(longest + 2, NarrowestColumn, WidestColumn);
            text.Append(CultureInfo.InvariantCulture, $"<col min=\"{at + 1}\" max=\"{at + 1}\" width=\"{width}\" customWidth=\"1\"/>");
        }
        text.Append("</cols>");
    }

    private void Row(int number, ImmutableArray<object> cells, int style)
    {
        text.Append(CultureInfo.InvariantCulture, $"<row r=\"{number}\">");
        for (var at = 0; at < cells.Length; at++)
        {
            text.Append(CultureInfo.InvariantCulture, $"<c r=\"{Place(at, number)}\"");
            if (style != Plain)
                text.Append(CultureInfo.InvariantCulture, $" s=\"{style}\"");
            if (cells[at] is int or decimal)
                text.Append(CultureInfo.InvariantCulture, $"><v>{Text(cells[at])}</v></c>");
            else
                text.Append(CultureInfo.InvariantCulture, $" t=\"s\"><v>{strings.Of(Text(cells[at]))}</v></c>");
        }
        text.Append("</row>");
    }

    private void Links()
    {
        var links = rows
            .SelectMany((row, number) => row.Select((cell, at) => (Cell: cell as SheetLink, At: at, Row: HeaderRow + 1 + number)))
            .Where(link => link.Cell is not null)
            .Select(link => Html.Of($"<hyperlink ref=\"{Place(link.At, link.Row)}\" location=\"'{link.Cell!.Sheet}'!A1\"/>").ToString())
            .ToList();
        if (links.Count > 0)
            text.Append("<hyperlinks>").AppendJoin("", links).Append("</hyperlinks>");
    }

    private static string Text(object cell) => cell switch
    {
        decimal number => NumberFormat.Exact(number),
        int number => Written(number),
        SheetLink link => link.Text,
        _ => (string)cell,
    };

    /// <summary>A1, B1 … Z1, AA1 …</summary>
    private static string Place(int column, int row)
    {
        var letters = "";
        for (var rest = column; rest >= 0; rest = (rest / 26) - 1)
            letters = (char)('A' + (rest % 26)) + letters;
        return letters + Written(row);
    }

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
