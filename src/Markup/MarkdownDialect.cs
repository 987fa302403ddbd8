using Markdig;

namespace BarometerSite.Markup;

/// <summary>CommonMark with pipe tables, footnotes, definition lists and bare addresses as links: what texts are checked as and rendered from.</summary>
internal static class MarkdownDialect
{
    /// <summary>Quotes in quotes and lists in lists.</summary>
    public const int MostDepth = 48;

    public static readonly MarkdownPipeline Pipeline = Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseDefinitionLists().UseAutoLinks().UsePreciseSourceLocation();
        builder.MaximumNestingDepth = MostDepth;
        return builder.Build();
    }
}
