using BarometerSite.Pages;
using BarometerSite.Pages.Views;
using BarometerSite.Rendering.Shapes;
using Scriban.Runtime;

namespace BarometerSite.Rendering;

/// <summary>Which template fills a kind of page, and under which name it sees the page's view.</summary>
internal static class PageTemplate
{
    public const string Layout = "layout.html";

    /// <summary>The frame of a page inside others' pages: no masthead, no menu, no scripts.</summary>
    public const string EmbedLayout = "embed.html";

    /// <summary>The templates that a site must have.</summary>
    public static IEnumerable<string> All => Enum.GetValues<PageKind>().Select(Path).Append(Layout).Append(EmbedLayout);

    public static string LayoutOf(PageKind kind) => kind == PageKind.Embed ? EmbedLayout : Layout;

    /// <summary>The kind as templates and styles know it.</summary>
    public static string Id(PageKind kind) => kind == PageKind.NotFound ? "not-found" : kind.ToString().ToLowerInvariant();

    public static string Path(PageKind kind) => $"pages/{Id(kind)}.html";

    /// <summary>The view's name in its template.</summary>
    public static string Variable(PageKind kind) => kind == PageKind.NotFound ? "article" : Id(kind);

    public static IScriptObject Shape(object view, PageContext page) => view switch
    {
        FrontView front => OverviewShapes.Front.Of(front, page)!,
        AreaView area => OverviewShapes.Area.Of(area, page)!,
        GoalView goal => GoalShapes.Page.Of(goal, page)!,
        IndicatorView indicator => IndicatorShapes.Page.Of(indicator, page)!,
        IndicatorListView indicators => IndicatorShapes.List.Of(indicators, page)!,
        DataView data => IndicatorShapes.Data.Of(data, page)!,
        CommitteeView committee => TextShapes.Committee.Of(committee, page)!,
        CommitteeListView committees => TextShapes.Committees.Of(committees, page)!,
        PolicyListView policy => TextShapes.Policy.Of(policy, page)!,
        CalendarView calendar => CalendarShapes.Calendar.Of(calendar, page)!,
        ArticleView article => TextShapes.Article.Of(article, page)!,
        EmbedView embed => CommonShapes.Embed.Of(embed, page)!,
        MethodView method => TextShapes.Method.Of(method, page)!,
        _ => throw new ArgumentOutOfRangeException(nameof(view)),
    };
}
