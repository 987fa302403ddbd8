using BarometerSite.Markup;
using BarometerSite.Model;
using BarometerSite.OpenData;
using BarometerSite.Pages;
using BarometerSite.Pages.Cards;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.Editions;
using BarometerSite.Pages.Moving;

namespace BarometerSite.Rendering.Seen;

/// <summary>What a page shows of itself and its place in the site.</summary>
internal sealed record PageView : View
{
    private readonly PagePlan plan;
    private readonly SitePlan site;
    private readonly StructuredData structured;

    internal PageView(PagePlan plan, SitePlan site, string root, StructuredData structured) =>
        (this.plan, this.site, Root, this.structured) = (plan, site, root, structured);

    [Seen("front, area, goal … : the name of its template")] public string Kind => PageTemplate.Id(plan.Kind);
    [Seen("path of the template that fills the page")] public string Template => PageTemplate.Path(plan.Kind);
    [Seen("code: da")] public string Language => plan.Language.Code;
    [Seen("true where the language is read from the right")] public bool IsRightToLeft => plan.Language.IsRightToLeft;
    [Seen("text")] public string Title => plan.Title;
    [Seen("a sentence for search engines")] public string Description => plan.Description;
    [Seen("site-relative address")] public string Address => plan.Address;
    [Seen("the way to the site's root: ../../")] public string Root { get; }
    [Seen("the way to the root of the whole site, where styles and scripts lie; of a published edition's page further than `root`")]
    public string Top => site.Context.Mount is { } mount ? Root + mount.Up : Root;

    [Seen("absolute address below which the page and its charts stand: the site's, of a published edition's page the edition's")]
    public string BaseUrl => site.Context.BaseUrl;

    [Seen("absolute address, of a published edition's page that of the page as it is now")]
    public string Canonical => site.Context.Looks.BaseUrl + EditionNotices.Current(plan, site);

    [Seen("of a published edition's page the notice of edition, else null")] public EditionNoticeView? Edition => EditionNotices.Of(plan, site);
    [Seen("Content-Security-Policy: what it may load")] public Html SecurityPolicy => ContentSecurityPolicy.Of(plan.Kind);
    [Seen("what search engines read of its data, as JSON-LD for a script element that is no script, or null")]
    public StreamedMarkup? StructuredData => structured.Of(plan);

    [Seen("list of link: the pages above, the front page first")] public ImmutableArray<LinkView> Breadcrumbs => plan.Breadcrumbs;
    [Seen("list of link: feeds of what is new about the page, of a published edition's none")] public ImmutableArray<LinkView> Feeds => site.Feeds(plan);
    [Seen("list of menu item")] public ImmutableArray<MenuItemView> Menu => site.Menu(plan);
    [Seen("list of alternate: the page in other languages, or their front page")]
    public ImmutableArray<AlternateView> Alternates => site.Alternates(plan);

    [Seen("list of moved part: what stood on the page and stands elsewhere now")]
    public ImmutableArray<MovedPartView> MovedParts => site.Moves.Parts(plan.Address, site);

    [Seen("card: the picture that other sites show of it, or null")] public CardView? Card => CardViews.View(plan.Card);
    [Seen("list of alternate: those of them that are the same page")]
    public ImmutableArray<AlternateView> Translations => [.. Alternates.Where(other => other.IsSamePage)];

    [Seen("absolute address of the page in the language that has every page, or null where it has not this one")]
    public string? InCompleteLanguage => site.Find(Languages.Complete, plan.Twin) is { } page ? site.Context.Looks.BaseUrl + page.Address : null;

    [Seen("true where the text it was translated from has been changed since")] public bool IsBehind => site.IsBehind(plan);
    [Seen("true where another language has more")] public bool IsSummary => !plan.Language.IsComplete;
}
