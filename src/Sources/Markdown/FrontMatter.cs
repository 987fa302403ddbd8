using BarometerSite.Problems;
using BarometerSite.Sources.Yaml;

namespace BarometerSite.Sources.Markdown;

/// <summary>The YAML between a first line <c>---</c> and the next such line.</summary>
internal static class FrontMatter
{
    /// <summary>The keys, or null where there are none, and the offset at which the text begins.</summary>
    public static (YamlMapping? Keys, int BodyStart) Read(SourceText file, DiagnosticBag diagnostics)
    {
        if (file.Text.Length == 0 || !IsFence(file.Line(1)))
            return (null, 0);
        var start = EndOfLine(file.Text, 0);
        for (var line = start; line < file.Text.Length; line = EndOfLine(file.Text, line))
        {
            var end = EndOfLine(file.Text, line);
            if (IsFence(file.Text.AsSpan(line, end - line)))
                return (Keys(file, start, line - start, diagnostics), end);
        }
        diagnostics.Add(Complaints.FrontMatterUnclosed(new SourceSpan(file, 0, 3)));
        return (null, file.Text.Length);
    }

    private static YamlMapping? Keys(SourceText file, int start, int length, DiagnosticBag diagnostics)
    {
        if (file.Text.AsSpan(start, length).IsWhiteSpace())
            return new YamlMapping([], new SourceSpan(file, start, 0));
        var node = YamlReader.ParsePart(file, start, length, diagnostics);
        if (node is not null and not YamlMapping)
            diagnostics.Add(Complaints.ExpectedMapping("---", node.Span, node.Kind));
        return node as YamlMapping;
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd() is "---";

    private static int EndOfLine(string text, int start) => text.IndexOf('\n', start) is var end and >= 0 ? end + 1 : text.Length;
}
