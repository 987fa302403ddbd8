using BarometerSite.Markup;
using BarometerSite.Pages;
using BarometerSite.Pages.Common;
using BarometerSite.Rendering.Terms;

namespace BarometerSite.Rendering;

/// <summary>What the members of a view need to know of the page they are written on.</summary>
internal sealed class PageContext(PagePlan page, SitePlan plan, string root, DataFiles data)
{
    private PageTerms? terms;

    public PagePlan Page { get; } = page;

    /// <summary>The way back to the site's root, with a slash at its end.</summary>
    public string Root { get; } = root;

    public Wording Wording { get; } = plan.Context.In(page.Language);

    public Html Body(Body body)
    {
        if (body.Text is not { } text)
            return Html.Empty;
        // A part of a text stands where room is short: in a report on paper.
        return MarkdownHtml.Render(text, body.Part, plan.Links, Root, text.IsGlossary || body.Part is not null ? null : terms ??= Terms());
    }

    private PageTerms? Terms()
    {
        if (plan.Context.Articles.Glossary(Page.Language) is not { } glossary || plan.Links.Resolve(glossary.Text, "#") is not { } place)
            return null;
        return new PageTerms(glossary, Root + place.Address, Wording);
    }

    /// <summary>The size of a file to take away, as people read it.</summary>
    public string Size(FileSize file)
    {
        var bytes = data.Of(file.Address).Bytes;
        return bytes switch
        {
            < 1000 => string.Create(CultureInfo.InvariantCulture, $"{bytes} B"),
            < 1_000_000 => Wording.Numbers.Write(bytes / 1000m, bytes < 10_000 ? 1 : 0) + " kB",
            _ => Wording.Numbers.Write(bytes / 1_000_000m, 1) + " MB",
        };
    }
}
