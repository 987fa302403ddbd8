namespace BarometerSite.Sources;

internal static class MarkdownReader
{
    /// <summary>The text, or null where the complaints leave none.</summary>
    public static MarkdownText? Parse(SourceText file, DiagnosticBag diagnostics) => throw new NotImplementedException();
}
