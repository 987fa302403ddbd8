using Markdig;
using Markdig.Syntax;

namespace BarometerSite.Sources;

/// <summary>
/// Parses CommonMark with pipe tables, footnotes, definition lists and bare addresses as links, and refuses what a stranger could harm
/// readers with.
/// </summary>
internal static class MarkdownReader
{
    /// <summary>What a renderer of <see cref="MarkdownText.Document"/> is set up with.</summary>
    public static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <summary>The text, or null where the complaints leave none.</summary>
    public static MarkdownText? Parse(SourceText file, DiagnosticBag diagnostics)
    {
        if (MarkdownSize.Refuse(file, diagnostics))
            return null;
        var (frontMatter, bodyStart) = FrontMatter.Read(file, diagnostics);
        if (ParseBody(file, bodyStart, diagnostics) is not { } document)
            return null;
        if (MarkdownSize.TooDeep(file, document) is { } deep)
        {
            diagnostics.Add(Problems.MarkdownTooDeep(deep, SourceLimits.MarkdownDepth));
            return null;
        }
        MarkdownRefusals.Report(file, document, diagnostics);
        return new MarkdownText(file, frontMatter, document, MarkdownLinks.Collect(file, document, diagnostics), MarkdownHeadings.Name(file, document, diagnostics));
    }

    private static MarkdownDocument? ParseBody(SourceText file, int bodyStart, DiagnosticBag diagnostics)
    {
        // Blank lines of the same length in place of the front matter, so that all offsets are those of the file.
        var padding = string.Create(bodyStart, file.Text, (span, text) =>
        {
            for (var at = 0; at < span.Length; at++)
                span[at] = text[at] is '\n' or '\r' ? text[at] : ' ';
        });
        try
        {
            return Markdown.Parse(padding + file.Text[bodyStart..], Pipeline);
        }
        // The one exception that Markdig throws on a text, beyond MaximumNestingDepth.
        catch (ArgumentException)
        {
            diagnostics.Add(Problems.MarkdownTooDeep(MarkdownSize.DeepestLine(file, bodyStart), SourceLimits.MarkdownDepth));
            return null;
        }
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseDefinitionLists().UseAutoLinks().UsePreciseSourceLocation();
        builder.MaximumNestingDepth = SourceLimits.MarkdownDepth;
        return builder.Build();
    }
}
