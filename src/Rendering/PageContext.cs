using BarometerSite.Markup;
using BarometerSite.Pages;
using BarometerSite.Pages.Common;

namespace BarometerSite.Rendering;

/// <summary>What the members of a view need to know of the page they are written on.</summary>
internal sealed class PageContext(PagePlan page, SitePlan plan, string root, DataFiles data)
{
    public PagePlan Page { get; } = page;

    /// <summary>The way back to the site's root, with a slash at its end.</summary>
    public string Root { get; } = root;

    public Wording Wording { get; } = plan.Context.In(page.Language);

    public Html Body(Body body) => body.Text is { } text ? MarkdownHtml.Render(text, body.Part, plan.Links, Root) : Html.Empty;

    /// <summary>The size of a file to take away, as people read it.</summary>
    public string Size(FileSize file)
    {
        var bytes = data.LengthOf(file.Address);
        return bytes switch
        {
            < 1000 => string.Create(CultureInfo.InvariantCulture, $"{bytes} B"),
            < 1_000_000 => Wording.Numbers.Write(bytes / 1000m, bytes < 10_000 ? 1 : 0) + " kB",
            _ => Wording.Numbers.Write(bytes / 1_000_000m, 1) + " MB",
        };
    }
}
