using BarometerSite.Markup;
using BarometerSite.Pages;
using BarometerSite.Sources.Markdown;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BarometerSite.Rendering;

/// <summary>Renders a text that Sources has found safe. Links to files become links to pages; tables scroll within themselves.</summary>
internal static class MarkdownHtml
{
    /// <param name="root">The way from the page to the site's root, with a slash at its end.</param>
    public static Html Render(MarkdownText text, LinkIndex links, string root)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer) { LinkRewriter = target => Address(links.Resolve(text, target), root) };
        MarkdownReader.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new ScrollingTableRenderer());
        renderer.Render(MarkdownReader.Document(text));
        return Html.Unsafe(writer.ToString());
    }

    private static string Address(LinkTarget target, string root) => target.IsExternal
        ? target.Address
        : root + target.Address + (target.Anchor is null ? "" : "#" + target.Anchor);

    /// <summary>A table in a region that keyboards can scroll, named by the first cell of its header (WCAG 2.1.1, 1.4.10).</summary>
    private sealed class ScrollingTableRenderer : HtmlTableRenderer
    {
        protected override void Write(HtmlRenderer renderer, Table table)
        {
            renderer.Write("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"");
            renderer.WriteEscape(string.Join(", ", Header(table)));
            renderer.Write("\">\n");
            base.Write(renderer, table);
            renderer.Write("</div>\n");
        }

        private static IEnumerable<string> Header(Table table) => table.OfType<TableRow>().Take(1)
            .SelectMany(row => row.OfType<TableCell>())
            .Select(cell => string.Concat(cell.Descendants<LiteralInline>().Select(literal => literal.Content.ToString())));
    }
}
