using System.Globalization;
using BarometerSite.Model;
using BarometerSite.OpenData;
using BarometerSite.OpenData.Workbooks;
using BarometerSite.Pages;
using BarometerSite.Tests.RealSite;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace BarometerSite.Tests.OpenData;

/// <summary>Reads the workbook with the Open XML SDK.</summary>
internal static class WorkbookRows
{
    // Words are the same on both sites.
    private static Wording Wording => BuiltSite.Instance.Danish;

    public static List<FigureRow> Of(byte[] bytes, Indicator indicator)
    {
        var rows = Table(bytes, "Tal_" + indicator.Id.Replace('-', '_'));
        var columns = IndicatorSheet.Columns(indicator);
        return
        [
            .. rows.Skip(1).Select(row =>
            {
                Assert.Equal(columns.Length, row.Count);
                return FigureRow.Of(indicator, name =>
                {
                    var at = columns.IndexOf(columns.FirstOrDefault(column => column.Id == name)!);
                    return at < 0 || row[at] is "[c]" or "[x]" ? null : Code(columns[at], row[at]);
                });
            }),
        ];
    }

    /// <summary>The rows of the table with a name, the first with the names of its columns.</summary>
    public static List<List<string>> Table(byte[] bytes, string name)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        var book = document.WorkbookPart!;
        var sheet = book.WorksheetParts.Single(part => part.TableDefinitionParts.Any(table => table.Table!.Name == name));
        var table = sheet.TableDefinitionParts.Single().Table!;
        var first = int.Parse(table.Reference!.Value!.Split(':')[0][1..], CultureInfo.InvariantCulture);
        string[] strings = [.. book.SharedStringTablePart!.SharedStringTable!.Elements<SharedStringItem>().Select(item => item.InnerText)];
        return
        [
            .. sheet.Worksheet!.Descendants<Row>().Where(row => row.RowIndex!.Value >= first).Select(row => row.Elements<SheetCell>()
                .Select(cell => cell.DataType?.Value == CellValues.SharedString
                    ? strings[int.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture)]
                    : cell.CellValue!.Text).ToList()),
        ];
    }

    private static string Code(MeasurementColumn column, string text) => column.Dimension is null
        ? text
        : column.Codes.Single(code => ColumnWords.OfCode(column, code, Wording) == text);
}
