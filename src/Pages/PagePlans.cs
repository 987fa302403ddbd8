using BarometerSite.Model;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.Goals;
using BarometerSite.Pages.Indicators;
using BarometerSite.Pages.Needs;
using BarometerSite.Pages.Overview;
using BarometerSite.Pages.Plots;
using BarometerSite.Pages.Texts;
using BarometerSite.Problems;

namespace BarometerSite.Pages;

/// <summary>Decides which pages exist in a language, and how each is found.</summary>
internal sealed class PagePlans(PlanContext context, Language language)
{
    private readonly Wording wording = context.In(language);

    private Barometer Barometer => context.Barometer;

    public IEnumerable<PagePlan> All()
    {
        var pages = Overview().Concat(Goals()).Append(Method()).Concat(Needs()).Concat(Calendar());
        return language.IsComplete
            ? pages.Concat(Indicators()).Concat(Committees()).Concat(Policies()).Concat(Articles()).Append(NotFound())
            : pages.Concat(Articles());
    }

    private IEnumerable<PagePlan> Overview()
    {
        var build = new OverviewPages(context, wording);
        var front = context.Articles.Front(language);
        yield return new PagePlan(PageKind.Front, language, Addresses.Front(language), wording.In(Barometer.Site.Title),
            front?.Summary ?? wording.In(Barometer.Site.Tagline), [], "front", build.Front, Place(front));
        foreach (var area in Barometer.Areas)
        {
            yield return new PagePlan(PageKind.Area, language, Addresses.Area(area, language), wording.In(area.Title),
                context.Articles.Area(area, language)?.Summary ?? wording.In(area.Summary), [Home], "area/" + area.Id, () => build.Area(area),
                new PlaceKey(Placed.Area, area.Id));
        }
    }

    private IEnumerable<PagePlan> Goals()
    {
        var build = new GoalPages(context, wording);
        for (var index = 0; index < context.Goals.Length; index++)
        {
            var goal = context.Goals[index].Goal;
            var at = index;
            var gauge = GaugeViews.Plan(context.Goals[index], wording);
            var charts = ChartViews.Of(context.Goals[index], wording);
            ImmutableArray<ChartPlan> all = gauge is null ? charts : charts.Insert(0, gauge);
            ImmutableArray<LinkView> way = goal.Area is { } area
                ? [Home, new LinkView(wording.In(area.Title), Addresses.Area(area, language))]
                : [Home];
            yield return new PagePlan(PageKind.Goal, language, Addresses.Goal(goal, language), wording.Title(goal),
                context.Articles.Goal(goal, language)?.Summary ?? wording.In(goal.Statement), way, "goal/" + goal.Id, () => build.Goal(at, gauge, charts),
                new PlaceKey(Placed.Goal, goal.Id))
            {
                Charts = all,
                OwnCharts = all,
            };
        }
    }

    private PagePlan Method()
    {
        var article = context.Articles.Page("method", language);
        return new PagePlan(PageKind.Method, language, Addresses.Method(language), article?.Title ?? wording.Word("title_method"),
            article?.Summary ?? wording.Word("description_method"), [Home], "method", new TextPages(context, wording).Method, Place(article));
    }

    private IEnumerable<PagePlan> Needs()
    {
        if (!NeedViews.Exist(context.Goals))
            yield break;
        yield return new PagePlan(PageKind.Needs, language, Addresses.Needs(language), wording.Word("title_needs"),
            wording.Word("description_needs"), [Home], "needs", () => NeedViews.Page(context.Goals, wording), null);
    }

    private IEnumerable<PagePlan> Calendar()
    {
        if (Barometer.Calendar.IsEmpty)
            yield break;
        ImmutableArray<LinkView> way = context.Articles.Policies(language).IsEmpty
            ? [Home]
            : [Home, new LinkView(wording.Word("title_policy"), Addresses.Policies)];
        yield return new PagePlan(PageKind.Calendar, language, Addresses.Calendar(language), wording.Word("title_calendar"),
            wording.Word("description_calendar"), way, "calendar", () => CalendarViews.Of(Barometer.Calendar, wording),
            new PlaceKey(Placed.CalendarEntry, Barometer.Calendar[0].Id));
    }

    private IEnumerable<PagePlan> Indicators()
    {
        var build = new IndicatorPages(context, wording);
        var list = new LinkView(wording.Word("title_indicators"), Addresses.Indicators);
        yield return new PagePlan(PageKind.Indicators, language, Addresses.Indicators, list.Title,
            wording.Word("description_indicators"), [Home], "indicators", build.List, null);
        foreach (var indicator in Barometer.Indicators)
        {
            var goal = context.GoalMeasuredBy(indicator);
            var charts = ChartViews.Of(indicator, goal, wording);
            yield return new PagePlan(PageKind.Indicator, language, Addresses.Indicator(indicator), wording.In(indicator.Title),
                wording.In(indicator.Definition), [Home, list], "indicator/" + indicator.Id, () => build.Indicator(indicator, charts),
                new PlaceKey(Placed.Indicator, indicator.Id))
            {
                Charts = charts,
                // Those of a goal's own measure are the goal's.
                OwnCharts = goal is null ? charts : [],
            };
        }
        var data = context.Articles.Page("data", language);
        yield return new PagePlan(PageKind.Data, language, Addresses.Data, data?.Title ?? wording.Word("title_data"),
            data?.Summary ?? wording.Word("description_data"), [Home], "data", build.Data, Place(data));
    }

    private IEnumerable<PagePlan> Committees()
    {
        if (Barometer.Committees.IsEmpty)
            yield break;
        var build = new TextPages(context, wording);
        var list = new LinkView(wording.Word("title_committees"), Addresses.Committees);
        yield return new PagePlan(PageKind.Committees, language, Addresses.Committees, list.Title,
            wording.Word("description_committees"), [Home], "committees", build.Committees, null);
        foreach (var committee in Barometer.Committees)
        {
            yield return new PagePlan(PageKind.Committee, language, Addresses.Committee(committee), wording.In(committee.Title),
                context.Articles.ActionPlan(committee)?.Summary ?? wording.In(committee.Field), [Home, list], "committee/" + committee.Id,
                () => build.Committee(committee), new PlaceKey(Placed.Committee, committee.Id));
        }
    }

    private IEnumerable<PagePlan> Policies()
    {
        var articles = context.Articles.Policies(language);
        if (articles.IsEmpty)
            yield break;
        var list = new LinkView(wording.Word("title_policy"), Addresses.Policies);
        yield return new PagePlan(PageKind.Policy, language, Addresses.Policies, list.Title,
            wording.Word("description_policy"), [Home], "policy", new TextPages(context, wording).Policies, null);
        foreach (var article in articles)
            yield return Article(article, Addresses.Policy(article), [Home, list], "policy/" + article.Name);
    }

    private IEnumerable<PagePlan> Articles() => context.Articles.All
        .Where(article => article.Kind == ArticleKind.Page && article.Language == language && article.Name is not ("method" or "data" or "not-found"))
        .Select(article => Article(article, Addresses.Page(article), [Home], "page/" + article.Name));

    private PagePlan NotFound()
    {
        var article = context.Articles.Page("not-found", language);
        return new PagePlan(PageKind.NotFound, language, Addresses.NotFound, article?.Title ?? wording.Word("title_not_found"),
            article?.Summary ?? wording.Word("description_not_found"), [Home], "not-found",
            () => article is null ? new TextPages(context, wording).Untold("title_not_found", "description_not_found") : TextPages.Article(article),
            Place(article));
    }

    private static PlaceKey? Place(Article? article) => article is null ? null : new PlaceKey(Placed.Text, article.Path);

    private LinkView Home => new(wording.Word("front_page"), Addresses.Front(language));

    private PagePlan Article(Article article, string address, ImmutableArray<LinkView> way, string twin) =>
        new(PageKind.Article, language, address, article.Title, article.Summary, way, twin, () => TextPages.Article(article), Place(article));
}
