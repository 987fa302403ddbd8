using BarometerSite.Problems;
using BarometerSite.Sources.Yaml;

namespace BarometerSite.Sources.Markdown;

/// <summary>The YAML between a first line <c>---</c> and the next such line.</summary>
internal static class FrontMatter
{
    private const string Fence = "---";

    /// <summary>The keys, or null where there are none, and the offset at which the text begins.</summary>
    public static (YamlMapping? Keys, int BodyStart) Read(SourceText file, DiagnosticBag diagnostics)
    {
        var first = InvisibleCharacters.Trim(file.Line(1));
        if (first != Fence)
        {
            if (first.Length == 0 || !first.All(character => character is '-' or '–' or '—'))
                return (null, 0);
            diagnostics.Add(Complaints.FrontMatterDashes(first, file.LineSpan(1)));
            return (null, file.Text.Length);
        }
        var start = file.NextLine(0);
        for (var line = start; line < file.Text.Length; line = file.NextLine(line))
        {
            var end = file.NextLine(line);
            if (InvisibleCharacters.Trim(file.Text[line..end].TrimEnd('\r', '\n')) == Fence)
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
}
