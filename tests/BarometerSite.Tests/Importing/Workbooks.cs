using System.Globalization;
using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace BarometerSite.Tests.Importing;

/// <summary>Workbooks made for a test.</summary>
internal static class Workbooks
{
    /// <summary>Texts, numbers (double) and empty cells (null); a <see cref="decimal"/> has the format of a percentage.</summary>
    public static byte[] Of(params (string Name, object?[][] Rows)[] sheets)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook(new Sheets());
            var styles = book.AddNewPart<WorkbookStylesPart>();
            styles.Stylesheet = new Stylesheet(
                new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()), new CellStyleFormats(new CellFormat()),
                new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 10, ApplyNumberFormat = true }));
            foreach (var ((name, rows), at) in sheets.Select((sheet, at) => (sheet, at)))
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(new SheetData(rows.Select((row, number) => Row(row, number + 1))));
                book.Workbook.Sheets!.Append(new Sheet { Name = name, SheetId = (uint)at + 1, Id = book.GetIdOfPart(part) });
            }
        }

        return stream.ToArray();
    }

    /// <summary>A workbook of one sheet whose XML is given as it is, below <c>sheetData</c>.</summary>
    public static byte[] OfRaw(string sheetData, string head = "", Action<ZipArchive>? more = null)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml",
                """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/xl/workbook.xml"
                  ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                </Types>
                """);
            Write(zip, "_rels/.rels",
                """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1"
                  Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>
                """);
            Write(zip, "xl/workbook.xml",
                """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                  xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <sheets><sheet name="Ark1" sheetId="1" r:id="r1"/></sheets></workbook>
                """);
            Write(zip, "xl/_rels/workbook.xml.rels",
                """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1"
                  Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>
                """);
            Write(zip, "xl/worksheets/sheet1.xml",
                $"{head}<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{sheetData}</sheetData></worksheet>");
            more?.Invoke(zip);
        }

        return stream.ToArray();
    }

    public static void Write(ZipArchive zip, string path, string text)
    {
        using var stream = zip.CreateEntry(path, CompressionLevel.Fastest).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    private static Row Row(object?[] cells, int number)
    {
        var row = new Row { RowIndex = (uint)number };
        for (var at = 0; at < cells.Length; at++)
        {
            if (cells[at] is { } content)
                row.Append(Cell(content, $"{(char)('A' + at)}{number}"));
        }

        return row;
    }

    private static Cell Cell(object content, string reference) => content switch
    {
        string text => new Cell { CellReference = reference, DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text)) },
        decimal number => new Cell { CellReference = reference, StyleIndex = 1, CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture)) },
        _ => new Cell { CellReference = reference, CellValue = new CellValue(Convert.ToString(content, CultureInfo.InvariantCulture)!) },
    };
}
