namespace BarometerSite.Sources;

/// <summary>Reads RFC 4180 strictly: what is not a table is told, never mended.</summary>
internal static class CsvReader
{
    /// <summary>The table, or null where the complaints leave none.</summary>
    public static CsvTable? Parse(SourceText file, DiagnosticBag diagnostics) => throw new NotImplementedException();
}
