using BarometerSite.Model;
using BarometerSite.Pages;

namespace BarometerSite.Rendering.Shapes;

/// <summary>What templates see on every page.</summary>
internal static class SiteShapes
{
    public static readonly Shape<Site> Licence = new("licence")
    {
        { "name", "text", view => view.LicenceName },
        { "address", "absolute address", view => view.LicenceAddress },
    };

    public static readonly Shape<SiteGlobals> Site = new("site")
    {
        { "title", "the site's name", (view, page) => page.Wording.In(view.Site.Title) },
        { "tagline", "a sentence", (view, page) => page.Wording.In(view.Site.Tagline) },
        { "owner", "who publishes it", (view, page) => page.Wording.In(view.Site.Owner) },
        { "policy", "the policy's name and years", (view, page) => page.Wording.In(view.Site.Policy) },
        { "contact", "text, or null", (view, page) => page.Wording.Optional(view.Site.Contact) },
        { "accessibility_statement", "absolute address", view => view.Site.AccessibilityStatement },
        { "licence", "licence of the data", (view, page) => Licence.Of(view.Site, page) },
        { "date", "the build's date", (view, page) => page.Wording.Date(view.Date) },
        { "date_iso", "the same for machines: 2014-05-31", view => new PartialDate(view.Date.Year, view.Date.Month, view.Date.Day).ToString() },
        { "base_url", "absolute address of the site, with a slash at its end", view => view.Plan.Context.Looks.BaseUrl },
        { "home", "site-relative address of the language's front page", (_, page) => Addresses.Front(page.Page.Language) },
        { "feed", "site-relative address", _ => Addresses.Feed },
        { "stylesheet", "site-relative address", view => view.Assets.Stylesheet },
        { "script", "site-relative address", view => view.Assets.Address("open-from-disk.js") },
        { "take_away_script", "site-relative address", view => view.Assets.Address("take-away.js") },
        { "explore_script", "site-relative address", view => view.Assets.Address("explore.js") },
        { "explore_look_script", "site-relative address", view => view.Assets.Address("explore-look.js") },
        { "explore_chart_script", "site-relative address", view => view.Assets.Address("explore-chart.js") },
        { "plotly", "site-relative address of plotly.js, or null where it was not restored", view => view.Assets.Plotly },
        { "icon", "site-relative address", view => view.Assets.Address("icon.svg") },
        { "footer", "list of link", (view, page) => CommonShapes.Link.List(view.Plan.Footer(page.Page.Language), page) },
    };

    public static readonly Shape<SiteGlobals> Page = new("page")
    {
        { "kind", "front, area, goal … : the name of its template", (_, page) => PageTemplate.Id(page.Page.Kind) },
        { "template", "path of the template that fills the page", (_, page) => PageTemplate.Path(page.Page.Kind) },
        { "language", "da or en", (_, page) => page.Page.Language.Code },
        { "title", "text", (_, page) => page.Page.Title },
        { "description", "a sentence for search engines", (_, page) => page.Page.Description },
        { "address", "site-relative address", (_, page) => page.Page.Address },
        { "root", "the way to the site's root: ../../", (_, page) => page.Root },
        { "canonical", "absolute address", (view, page) => view.Plan.Context.Looks.BaseUrl + page.Page.Address },
        { "breadcrumbs", "list of link: the pages above, the front page first", (_, page) => CommonShapes.Link.List(page.Page.Breadcrumbs, page) },
        { "menu", "list of menu item", (view, page) => CommonShapes.MenuItem.List(view.Plan.Menu(page.Page), page) },
        { "alternate", "alternate", (view, page) => CommonShapes.Alternate.Of(view.Plan.Alternate(page.Page), page) },
        { "is_summary", "true where another language has more", (_, page) => !page.Page.Language.IsComplete },
    };
}

/// <summary>What is the same on every page.</summary>
internal sealed record SiteGlobals(Site Site, SitePlan Plan, DateOnly Date, AssetFiles Assets);
