using BarometerSite.Importing.Csv;
using BarometerSite.Importing.Excel;
using BarometerSite.Importing.JsonStat;
using BarometerSite.Importing.Px;
using BarometerSite.Importing.Sdmx;
using BarometerSite.Problems;

namespace BarometerSite.Importing;

/// <summary>Knows a file's form by what stands in it, whatever its name.</summary>
internal static class ForeignFile
{
    /// <param name="path">As complaints name it.</param>
    /// <returns>Its tables, of a workbook one a sheet; empty after a complaint.</returns>
    public static ImmutableArray<ForeignTable> Read(string path, byte[] bytes, DiagnosticBag diagnostics)
    {
        var span = bytes.AsSpan();
        // ZIP, and the compound files of Excel 97 to 2003.
        if (span.StartsWith("PK"u8) || IsCompound(span))
            return Sheets(path, bytes, diagnostics);
        if (PxReader.Is(bytes))
            return Of(PxReader.Read(path, bytes, diagnostics));
        if (span.TrimStart("\uFEFF \t\r\n"u8).StartsWith("{"u8))
            return Of(JsonStatReader.Read(path, bytes, diagnostics));
        return Of(Delimited(path, bytes, diagnostics));
    }

    private static bool IsCompound(ReadOnlySpan<byte> bytes) => bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    private static ImmutableArray<ForeignTable> Sheets(string path, byte[] bytes, DiagnosticBag diagnostics)
    {
        if (WorkbookReader.Read(path, bytes, diagnostics) is not { } sheets)
            return [];
        ImmutableArray<ForeignTable> tables =
            [.. sheets.Select(sheet => sheet.Table() is { } table ? table with { Name = sheet.Name, Form = "Excel" } : null).OfType<ForeignTable>()];
        if (tables.IsEmpty)
            diagnostics.Add(Complaints.ImportNoTable(At(path)));
        return tables;
    }

    private static ForeignTable? Delimited(string path, byte[] bytes, DiagnosticBag diagnostics)
    {
        if (ForeignText.Decode(path, bytes, says: null, diagnostics) is not var (text, encoding))
            return null;
        var delimiter = DelimitedReader.Delimiter(text);
        if (DelimitedReader.Read(text, delimiter, diagnostics) is not { } grid)
            return null;
        if (!grid.Rows.IsEmpty && SdmxCsvReader.Is(grid.Rows[0]))
            return SdmxCsvReader.Read(grid, diagnostics);
        if (grid.Table() is { } table)
            return table with { Form = $"CSV, {encoding}", LikelyMark = delimiter == ',' ? '.' : ',' };
        diagnostics.Add(Complaints.ImportNoTable(At(path)));
        return null;
    }

    private static ImmutableArray<ForeignTable> Of(ForeignTable? table) => table is null ? [] : [table];

    private static SourceSpan At(string path) => SourceSpan.Of(new SourceText(path, ""));
}
