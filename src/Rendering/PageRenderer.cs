using BarometerSite.Model;
using BarometerSite.OpenData;
using BarometerSite.Pages;
using BarometerSite.Rendering.Seen;
using BarometerSite.Templating;
using Scriban.Runtime;

namespace BarometerSite.Rendering;

/// <summary>Fills the layout of a page, which includes the template of the page's kind.</summary>
internal sealed class PageRenderer
{
    private readonly TemplateSet templates;
    private readonly SiteGlobals globals;
    private readonly DataFiles data;
    private readonly StructuredData structured;
    private readonly FrozenDictionary<Language, ScriptObject> words;

    /// <param name="data">The files to take away, of which pages tell how long they are.</param>
    public PageRenderer(TemplateSet templates, SiteGlobals globals, DataFiles data)
    {
        this.templates = templates;
        this.globals = globals;
        this.data = data;
        structured = new StructuredData(globals.Plan.Context, data.Of);
        words = globals.Plan.Context.Looks.Wordbooks.ToFrozenDictionary(book => book.Language, Seen);
    }

    /// <exception cref="TemplateException">A template failed.</exception>
    public void Render(PagePlan page, IBufferWriter<byte> output)
    {
        // A host serves the page for missing addresses at any depth, so its links cannot be relative; whichever host it is, the path is the same.
        var root = page.Kind == PageKind.NotFound ? globals.Plan.Context.Looks.BasePath : Addresses.Root(page.Address);
        var context = new PageContext(page, globals.Plan, root, data);
        var variables = new ScriptObject
        {
            ["words"] = words[page.Language],
            ["site"] = new SeenView(new SiteView(globals, context.Wording), context),
            ["page"] = new SeenView(new PageView(page, globals.Plan, root, structured), context),
            [PageTemplate.Variable(page.Kind)] = new SeenView(page.View(), context),
        };
        templates.Render(PageTemplate.LayoutOf(page.Kind), variables, output);
    }

    private static ScriptObject Seen(Wordbook book)
    {
        var seen = new ScriptObject();
        foreach (var key in book.Keys)
            seen[key] = book[key];
        // All pages share it.
        seen.IsReadOnly = true;
        return seen;
    }
}
