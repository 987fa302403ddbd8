using BarometerSite.Problems;
using BarometerSite.Sources.Csv;
using BarometerSite.Sources.Markdown;
using BarometerSite.Sources.Yaml;

namespace BarometerSite.Tests.Sources;

/// <summary>Reads a text as one of the site's files, with what was complained about.</summary>
internal static class Read
{
    public static (YamlNode? Node, string Problems) Yaml(string text) => With(text, "a.yml", YamlReader.Parse);

    public static (CsvTable? Table, string Problems) Csv(string text) => With(text, "a.csv", CsvReader.Parse);

    public static (MarkdownText? Text, string Problems) Markdown(string text) => With(text, "a.md", MarkdownReader.Parse);

    /// <summary>The places and codes alone: <c>(1,4) raw-html</c>, one per line.</summary>
    public static string Codes(IEnumerable<Diagnostic> diagnostics) => string.Join('\n', diagnostics.Select(diagnostic =>
    {
        var (line, column) = diagnostic.Span.File!.Position(diagnostic.Span.Start);
        return $"({line},{column}) {diagnostic.Code}";
    }));

    public static string Slice(SourceSpan span) => span.File!.Text.Substring(span.Start, span.Length);

    private static (T? Read, string Problems) With<T>(string text, string path, Func<SourceText, DiagnosticBag, T?> parse)
        where T : class
    {
        var diagnostics = new DiagnosticBag();
        var read = parse(new SourceText(path, text), diagnostics);
        return (read, Codes(diagnostics.InOrder()));
    }
}
