using System.IO.Compression;
using System.Xml;
using BarometerSite.Problems;
using BarometerSite.Sources;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace BarometerSite.Importing.Excel;

/// <summary>
/// The visible sheets of a workbook, <c>.xlsx</c> or <c>.xls</c>: values only. Of a formula the result that was stored is taken, nothing is run, and no
/// link is followed.
/// </summary>
internal static class WorkbookReader
{
    /// <summary>Null after a complaint.</summary>
    public static ImmutableArray<Grid>? Read(string path, byte[] bytes, DiagnosticBag diagnostics)
    {
        // Old workbooks name their encoding by number.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var file = SourceSpan.Of(new SourceText(path, ""));
        try
        {
            if (IsZip(bytes) && UnpackedSize.IsAbove(bytes, SourceLimits.ImportUnpackedBytes))
            {
                diagnostics.Add(Complaints.ImportTooLarge(file, "bytes when it is unpacked", SourceLimits.ImportUnpackedBytes));
                return null;
            }

            using var stream = new MemoryStream(bytes, writable: false);
            using var reader = ExcelReaderFactory.CreateReader(stream);
            return Sheets(reader, file, diagnostics);
        }
        catch (InvalidPasswordException)
        {
            diagnostics.Add(Complaints.ImportUnreadable(file, "the workbook is protected by a password", "Save a copy without the password."));
        }
        // Whatever is in the file comes from strangers, and the package has an exception of its own for hardly anything that can be wrong with it.
        catch (Exception exception) when (exception is ExcelReaderException or XmlException or InvalidDataException or IOException or InvalidOperationException
            or ArgumentException or FormatException or ArithmeticException or IndexOutOfRangeException or NullReferenceException or InvalidCastException
            or NotSupportedException or KeyNotFoundException)
        {
            diagnostics.Add(Complaints.ImportUnreadable(file, $"the workbook is damaged ({exception.Message.TrimEnd('.')})",
                "Open it in Excel, save it again as “Excel-projektmappe (.xlsx)”, and import that."));
        }

        return null;
    }

    private static bool IsZip(byte[] bytes) => bytes.AsSpan().StartsWith("PK"u8);

    private static ImmutableArray<Grid>? Sheets(IExcelDataReader reader, SourceSpan file, DiagnosticBag diagnostics)
    {
        var sheets = ImmutableArray.CreateBuilder<Grid>();
        var room = SourceLimits.ImportCells;
        do
        {
            if (reader.VisibleState != "visible")
                continue;
            if (reader.FieldCount > SourceLimits.ImportColumns)
            {
                diagnostics.Add(Complaints.ImportTooLarge(file, $"columns in the sheet {Quotation.Of(reader.Name)}", SourceLimits.ImportColumns));
                return null;
            }

            var rows = ImmutableArray.CreateBuilder<ForeignRow>();
            for (var number = 1; reader.Read(); number++)
            {
                if (number > SourceLimits.ImportRows)
                {
                    diagnostics.Add(Complaints.ImportTooLarge(file, $"rows in the sheet {Quotation.Of(reader.Name)}", SourceLimits.ImportRows));
                    return null;
                }

                var cells = new ForeignCell[reader.FieldCount];
                for (var column = 0; column < cells.Length; column++)
                    cells[column] = Cell(reader, column);
                if (Array.TrueForAll(cells, cell => cell.IsEmpty))
                    continue;
                room -= cells.Length;
                if (room < 0)
                {
                    diagnostics.Add(Complaints.ImportTooLarge(file, "cells", SourceLimits.ImportCells));
                    return null;
                }

                var place = string.Create(CultureInfo.InvariantCulture, $"row {number} of the sheet {Quotation.Of(reader.Name)}");
                rows.Add(new ForeignRow(file, place, ImmutableArray.Create(cells)));
            }

            if (rows.Count > 0)
                sheets.Add(new Grid(reader.Name, rows.ToImmutable()));
        }
        while (reader.NextResult());
        return sheets.ToImmutable();
    }

    private static ForeignCell Cell(IExcelDataReader reader, int column) => reader.GetValue(column) switch
    {
        null => new ForeignCell(""),
        string text => new ForeignCell(InvisibleCharacters.Trim(text)),
        double number => Number(number, reader.GetNumberFormatString(column)),
        int number => Number(number, reader.GetNumberFormatString(column)),
        DateTime date => new ForeignCell(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        var other => new ForeignCell(Convert.ToString(other, CultureInfo.InvariantCulture)!),
    };

    /// <summary>With the fifteen digits that a spreadsheet keeps.</summary>
    private static ForeignCell Number(double number, string? format)
    {
        if (!(Math.Abs(number) < 1e15))
            return new ForeignCell(number.ToString(CultureInfo.InvariantCulture));
        var text = ((decimal)number).ToString(CultureInfo.InvariantCulture);
        return new ForeignCell(text, IsNumber: true, IsPercent: format?.Contains('%', StringComparison.Ordinal) == true);
    }
}

/// <summary>What a packed file comes to, found by unpacking it: what its own list says may be a lie.</summary>
internal static class UnpackedSize
{
    public static bool IsAbove(byte[] bytes, long most)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        var buffer = new byte[81920];
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                most -= read;
                if (most < 0)
                    return true;
            }
        }

        return false;
    }
}
