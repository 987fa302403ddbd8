using BarometerSite.Model;
using BarometerSite.Pages;

namespace BarometerSite.Rendering;

/// <summary>Which template fills a kind of page, and under which name it sees the page's view.</summary>
internal static class PageTemplate
{
    public const string Layout = "layout.html";

    /// <summary>The frame of a page inside others' pages: no masthead, no menu, no scripts.</summary>
    public const string EmbedLayout = "embed.html";

    /// <summary>The frame of a page at an old address, which leads on by itself.</summary>
    public const string MovedLayout = "moved.html";

    private static readonly CodeList<PageKind> Ids = new(
        (PageKind.Front, "front"),
        (PageKind.Area, "area"),
        (PageKind.Goal, "goal"),
        (PageKind.Indicator, "indicator"),
        (PageKind.Indicators, "indicators"),
        (PageKind.Committee, "committee"),
        (PageKind.Committees, "committees"),
        (PageKind.Editions, "editions"),
        (PageKind.OverTime, "over-time"),
        (PageKind.News, "news"),
        (PageKind.Policy, "policy"),
        (PageKind.Article, "article"),
        (PageKind.Calendar, "calendar"),
        (PageKind.Method, "method"),
        (PageKind.Needs, "needs"),
        (PageKind.Corrections, "corrections"),
        (PageKind.Report, "report"),
        (PageKind.Advice, "advice"),
        (PageKind.Topics, "topics"),
        (PageKind.Topic, "topic"),
        (PageKind.Data, "data"),
        (PageKind.Search, "search"),
        (PageKind.Keywords, "keywords"),
        (PageKind.NotFound, "not-found"),
        (PageKind.Embed, "embed"),
        (PageKind.Moved, "moved"));

    /// <summary>The templates that a site must have.</summary>
    public static IEnumerable<string> All => Ids.Values.Select(Path).Append(Layout).Append(EmbedLayout).Append(MovedLayout);

    public static string LayoutOf(PageKind kind) =>
        kind == PageKind.Embed ? EmbedLayout : kind == PageKind.Moved ? MovedLayout : Layout;

    /// <summary>The kind as templates and styles know it.</summary>
    public static string Id(PageKind kind) => Ids.Of(kind);

    public static string Path(PageKind kind) => $"pages/{Id(kind)}.html";

    /// <summary>The view's name in its template.</summary>
    public static string Variable(PageKind kind) => kind == PageKind.NotFound ? "article" : Id(kind).Replace('-', '_');
}
