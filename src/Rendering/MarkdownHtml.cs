using BarometerSite.Markup;
using BarometerSite.Model;
using BarometerSite.Pages;
using BarometerSite.Pages.Texts;
using BarometerSite.Rendering.Terms;
using Markdig.Extensions.Tables;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BarometerSite.Rendering;

/// <summary>Renders a text that was found safe when it was read. Links to files become links to pages; tables scroll within themselves.</summary>
internal static class MarkdownHtml
{
    /// <param name="root">The way from the page to the site's root, with a slash at its end.</param>
    /// <param name="part">The id of the heading whose part alone is wanted; null for the whole text.</param>
    /// <param name="terms">What is explained on the page; null where nothing is.</param>
    public static Html Render(Article text, string? part, LinkIndex links, string root, PageTerms? terms)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer) { LinkRewriter = target => Address(links.Resolve(text, target)!.Value, root) };
        MarkdownDialect.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new ScrollingTableRenderer());
        renderer.ObjectRenderers.Insert(0, new TermRenderer());
        var tree = Tree(text, links);
        if (part is not null)
            Keep(part, tree);
        var explained = terms?.Mark(tree) ?? [];
        renderer.Render(tree);
        return Html.Unsafe(writer.ToString() + terms?.Explain(explained));
    }

    // The headings get the ids that were given to them when the text was read; a link that has died since is its text.
    private static MarkdownDocument Tree(Article text, LinkIndex links)
    {
        var tree = Markdown.Parse(text.Text, MarkdownDialect.Pipeline);
        var next = 0;
        foreach (var heading in tree.Descendants<HeadingBlock>())
            heading.GetAttributes().Id = text.Headings[next++].Id;
        if (text.IsGlossary)
            NameWords(text, tree);
        foreach (var dead in tree.Descendants<LinkInline>().Where(link => links.Resolve(text, link.Url ?? "") is null).ToList())
            dead.ReplaceBy(new ContainerInline(), copyChildren: true);
        return tree;
    }

    /// <summary>Each word of a glossary is where links to it lead. Its other forms are for finding it, not for reading.</summary>
    private static void NameWords(Article glossary, MarkdownDocument tree)
    {
        foreach (var (entry, word) in GlossaryMarkup.Of(tree).Zip(new Glossary(glossary).Words))
        {
            entry.Term.GetAttributes().Id = word.Id;
            entry.Term.Inline!.Clear();
            entry.Term.Inline.AppendChild(new LiteralInline(word.Word));
        }
    }

    /// <summary>What stands between a heading and the next one that is no lower; on a page of many parts no heading has an id of its own.</summary>
    private static void Keep(string part, MarkdownDocument tree)
    {
        var heading = tree.OfType<HeadingBlock>().First(block => block.GetAttributes().Id == part);
        var inside = tree.SkipWhile(block => block != heading).Skip(1)
            .TakeWhile(block => block is not HeadingBlock next || next.Level > heading.Level).ToHashSet();
        foreach (var block in tree.Where(block => !inside.Contains(block)).ToList())
            tree.Remove(block);
        foreach (var lower in tree.Descendants<HeadingBlock>())
            lower.GetAttributes().Id = null;
    }

    private static string Address(LinkTarget target, string root) => target.IsExternal
        ? target.Address
        : root + target.Address + (target.Anchor is null ? "" : "#" + target.Anchor);

    /// <summary>
    /// A table in a region that keyboards can scroll, named by the cells of its header (WCAG 2.1.1, 1.4.10). How columns are aligned is said by
    /// classes: the page's Content-Security-Policy allows no style in an element.
    /// </summary>
    private sealed class ScrollingTableRenderer : HtmlTableRenderer
    {
        protected override void Write(HtmlRenderer renderer, Table table)
        {
            renderer.Write("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"");
            renderer.WriteEscape(string.Join(", ", Header(table)));
            renderer.Write("\">\n");
            AlignByClass(table);
            base.Write(renderer, table);
            renderer.Write("</div>\n");
        }

        private static void AlignByClass(Table table)
        {
            foreach (var row in table.OfType<TableRow>())
            {
                foreach (var (cell, column) in row.OfType<TableCell>().Zip(table.ColumnDefinitions))
                {
                    if (column.Alignment is TableColumnAlign.Center or TableColumnAlign.Right)
                        cell.GetAttributes().AddClass(column.Alignment == TableColumnAlign.Center ? "align-center" : "align-end");
                }
            }
            foreach (var column in table.ColumnDefinitions)
                column.Alignment = null;
        }

        private static IEnumerable<string> Header(Table table) => table.OfType<TableRow>().Take(1)
            .SelectMany(row => row.OfType<TableCell>())
            .Select(cell => string.Concat(cell.Descendants<LiteralInline>().Select(literal => literal.Content.ToString())));
    }
}
