using BarometerSite.Problems;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BarometerSite.Sources.Markdown;

/// <summary>Refuses raw HTML: what a page shows is made of Markdown alone, so that no text can bring scripts or break a page.</summary>
internal static class MarkdownRefusals
{
    public static void Report(SourceText file, MarkdownDocument document, DiagnosticBag diagnostics)
    {
        foreach (var node in document.Descendants())
        {
            if (node is HtmlBlock or HtmlInline)
                diagnostics.Add(Complaints.RawHtml(MarkdownSpan.Of(file, node)));
        }
    }
}
