using BarometerSite.Problems;
using Markdig.Syntax;
using SourceSpan = BarometerSite.Problems.SourceSpan;

namespace BarometerSite.Sources.Markdown;

/// <summary>Markdig's spans have inclusive ends, and lie where a node was made of nothing; ours are half-open and within the file.</summary>
internal static class MarkdownSpan
{
    public static SourceSpan Of(SourceText file, MarkdownObject node)
    {
        var start = Math.Clamp(node.Span.Start, 0, file.Text.Length);
        var end = Math.Clamp(node.Span.End + 1, start, file.Text.Length);
        return new SourceSpan(file, start, end - start);
    }
}
