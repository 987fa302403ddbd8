namespace BarometerSite.Sources;

internal static class YamlReader
{
    /// <summary>The root of the file, or null where the complaints leave none.</summary>
    public static YamlNode? Parse(SourceText file, DiagnosticBag diagnostics) => throw new NotImplementedException();
}
