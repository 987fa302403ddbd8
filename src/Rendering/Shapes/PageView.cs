using System.Collections.Immutable;
using System.Text.Json.Serialization;
using BarometerSite.Pages;
using BarometerSite.Pages.Common;

namespace BarometerSite.Rendering.Shapes;

/// <summary>What a page shows of itself and its place in the site.</summary>
internal sealed record PageView(
    [property: JsonIgnore] PagePlan Plan,
    [property: JsonIgnore] SitePlan Site,
    [Seen("the way to the site's root: ../../")] string Root) : View
{
    [Seen("front, area, goal … : the name of its template")] public string Kind => PageTemplate.Id(Plan.Kind);
    [Seen("path of the template that fills the page")] public string Template => PageTemplate.Path(Plan.Kind);
    [Seen("da or en")] public string Language => Plan.Language.Code;
    [Seen("text")] public string Title => Plan.Title;
    [Seen("a sentence for search engines")] public string Description => Plan.Description;
    [Seen("site-relative address")] public string Address => Plan.Address;
    [Seen("absolute address")] public string Canonical => Site.Context.Looks.BaseUrl + Plan.Address;
    [Seen("list of link: the pages above, the front page first")] public ImmutableArray<LinkView> Breadcrumbs => Plan.Breadcrumbs;
    [Seen("list of menu item")] public ImmutableArray<MenuItemView> Menu => Site.Menu(Plan);
    [Seen("alternate")] public AlternateView Alternate => Site.Alternate(Plan);
    [Seen("true where another language has more")] public bool IsSummary => !Plan.Language.IsComplete;
}
