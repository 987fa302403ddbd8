using BarometerSite.Model;
using BarometerSite.Pages.Cards;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.Corrections;
using BarometerSite.Pages.Dialogue;
using BarometerSite.Pages.Editions;
using BarometerSite.Pages.Goals;
using BarometerSite.Pages.Indicators;
using BarometerSite.Pages.Needs;
using BarometerSite.Pages.News;
using BarometerSite.Pages.Overview;
using BarometerSite.Pages.Plans;
using BarometerSite.Pages.Plots;
using BarometerSite.Pages.Reports;
using BarometerSite.Pages.Search;
using BarometerSite.Pages.Texts;
using BarometerSite.Problems;

namespace BarometerSite.Pages;

/// <summary>Decides which pages exist in a language, and how each is found.</summary>
internal sealed class PagePlans(PlanContext context, Language language)
{
    private readonly Wording wording = context.In(language);
    private readonly CardViews cards = new(context, context.In(language));

    private Barometer Barometer => context.Barometer;

    /// <summary>In which folders the pages of a published edition lie, but for its first.</summary>
    public static ImmutableArray<string> EditionFolders(IEnumerable<Language> languages) =>
    [
        .. languages.SelectMany(language => language.Paths is { Root: "", Areas: var areas, Goals: var goals, Method: var method, Needs: var needs }
            ? [areas, goals, method, needs, Addresses.Indicators]
            : new[] { language.Paths.Root }),
    ];

    public IEnumerable<PagePlan> All()
    {
        var pages = Overview().Concat(Goals()).Concat(Method()).Concat(Needs()).Concat(Calendar()).Concat(Advice()).Concat(Dialogue());
        // These tell of editions too, which may have been published before the site spoke a further language.
        if (language.IsUsual)
            pages = pages.Append(Corrections()).Concat(EditionList()).Concat(OverTime()).Concat(News()).Concat(Reports());
        ImmutableArray<PagePlan> all = language.IsComplete
            ? [.. pages.Concat(Indicators()).Append(Data()).Concat(Committees()).Concat(Policies()).Concat(Articles()).Append(NotFound())]
            : [.. pages.Concat(Articles())];
        return all.Concat(Search(all));
    }

    /// <summary>Those that a published edition has: what it states, and by which rules.</summary>
    public IEnumerable<PagePlan> OfEdition()
    {
        var pages = Overview().Concat(Goals()).Concat(Method()).Concat(Needs());
        return language.IsComplete ? pages.Concat(Indicators()) : pages;
    }

    private IEnumerable<PagePlan> Overview()
    {
        var build = new OverviewPages(context, wording);
        var front = context.Articles.Front(language);
        yield return context.Mount is { Header: var edition }
            ? new PagePlan(PageKind.Front, language, Addresses.Front(language), EditionNames.Of(edition.Id, wording),
                EditionNames.Explanation(edition, wording), Way[..^1], PagePlan.FrontTwin, build.Front, null)
            : new PagePlan(PageKind.Front, language, Addresses.Front(language), wording.In(Barometer.Site.Title),
                front?.Summary ?? wording.In(Barometer.Site.Tagline), [], PagePlan.FrontTwin, build.Front, Place(front));
        foreach (var area in Barometer.Areas.Where(wording.Has))
        {
            yield return new PagePlan(PageKind.Area, language, Addresses.Area(area, language), wording.In(area.Title),
                context.Articles.Area(area, language)?.Summary ?? wording.In(area.Summary), Way, PagePlan.TwinOf(area), () => build.Area(area),
                new PlaceKey(Placed.Area, area.Id))
            {
                Card = cards.Area(area, Addresses.Area(area, language)),
            };
        }
    }

    private IEnumerable<PagePlan> Goals()
    {
        var build = new GoalPages(context, wording);
        for (var index = 0; index < context.Goals.Length; index++)
        {
            var goal = context.Goals[index].Goal;
            if (!wording.Has(goal))
                continue;
            var at = index;
            var gauge = new Lazy<ChartPlan?>(() => context.Charts.Gauge(context.Goals[at], wording) is { } barometer ? Told(barometer) : null);
            var charts = Charts(() => context.Charts.Of(context.Goals[at], context.Earlier, wording));
            ImmutableArray<LinkView> way = goal.Area is { } area
                ? [.. Way, new LinkView(wording.In(area.Title), wording.AddressOf(area))]
                : Way;
            yield return new PagePlan(PageKind.Goal, language, Addresses.Goal(goal, language), wording.Title(goal),
                context.Articles.Goal(goal, language)?.Summary ?? wording.In(goal.Statement), way, PagePlan.TwinOf(goal),
                () => build.Goal(at, gauge.Value, charts.Value),
                new PlaceKey(Placed.Goal, goal.Id))
            {
                Charted = new(() => gauge.Value is { } barometer ? charts.Value.Insert(0, barometer) : charts.Value),
                PossibleCharts = ChartIds.Possible(context.Goals[at]),
                Card = cards.Goal(at, Addresses.Goal(goal, language)),
            };
        }
    }

    private IEnumerable<PagePlan> Method()
    {
        if (!wording.HasMethod)
            yield break;
        var article = context.Articles.Page("method", language);
        yield return new PagePlan(PageKind.Method, language, Addresses.Method(language), article?.Title ?? wording.Word("title_method"),
            article?.Summary ?? wording.Word("description_method"), Way, "method", new TextPages(context, wording).Method, Place(article));
    }

    private PagePlan Corrections() => new(
        PageKind.Corrections, language, Addresses.Corrections(language), wording.Word("title_corrections"), wording.Word("description_corrections"), [Home],
        "corrections", new CorrectionViews(context, wording).Page, null);

    private IEnumerable<PagePlan> Needs()
    {
        if (!NeedViews.Exist(context.Goals))
            yield break;
        yield return new PagePlan(PageKind.Needs, language, Addresses.Needs(language), wording.Word("title_needs"),
            wording.Word("description_needs"), Way, "needs", () => NeedViews.Page(context.Goals, wording), null);
    }

    private IEnumerable<PagePlan> Calendar()
    {
        if (Barometer.Calendar.IsEmpty)
            yield break;
        var file = CalendarEvents.Of(context, wording) is null ? null : Addresses.CalendarFile(language);
        ImmutableArray<LinkView> way = context.Articles.Policies(language).IsEmpty
            ? [Home]
            : [Home, new LinkView(wording.Word("title_policy"), Addresses.Policies)];
        yield return new PagePlan(PageKind.Calendar, language, Addresses.Calendar(language), wording.Word("title_calendar"),
            wording.Word("description_calendar"), way, "calendar", () => CalendarViews.Of(Barometer.Calendar, file, wording),
            new PlaceKey(Placed.CalendarEntry, Barometer.Calendar[0].Id))
        {
            Picture = Addresses.WheelId,
        };
    }

    private IEnumerable<PagePlan> Indicators()
    {
        var build = new IndicatorPages(context, wording);
        var list = new LinkView(wording.Word("title_indicators"), Addresses.Indicators);
        yield return new PagePlan(PageKind.Indicators, language, Addresses.Indicators, list.Title,
            wording.Word("description_indicators"), Way, "indicators", build.List, null);
        foreach (var indicator in Barometer.Indicators)
        {
            var goal = context.GoalMeasuredBy(indicator);
            var charts = Charts(() => context.Charts.Of(indicator, goal, context.Earlier, wording));
            yield return new PagePlan(PageKind.Indicator, language, Addresses.Indicator(indicator), wording.In(indicator.Title),
                wording.In(indicator.Definition), [.. Way, list], PagePlan.TwinOf(indicator), () => build.Indicator(indicator, charts.Value),
                new PlaceKey(Placed.Indicator, indicator.Id))
            {
                Offers = indicator.Measurements.IsEmpty ? null : indicator,
                Charted = charts,
                // Those of a goal's own measure are the goal's.
                OwnsCharts = goal is null,
                PossibleCharts = goal is null ? ChartIds.Possible(indicator, goal: null) : [],
            };
        }
    }

    private PagePlan Data()
    {
        var data = context.Articles.Page("data", language);
        return new PagePlan(PageKind.Data, language, Addresses.Data, data?.Title ?? wording.Word("title_data"),
            data?.Summary ?? wording.Word("description_data"), [Home], "data", new IndicatorPages(context, wording).Data, Place(data));
    }

    private IEnumerable<PagePlan> EditionList()
    {
        if (!context.History.IsEmpty)
            yield return new PagePlan(PageKind.Editions, language, Addresses.EditionList(language), wording.Word("title_editions"),
                wording.Word("description_editions"), [Home], "editions", new EditionPages(context, wording).List, null);
    }

    private IEnumerable<PagePlan> OverTime()
    {
        if (context.Timeline is not { } timeline)
            yield break;
        yield return new PagePlan(PageKind.OverTime, language, Addresses.OverTime(language), wording.Word("title_over_time"),
            wording.Word("description_over_time"), [Home], "over-time", new OverTimePages(context, timeline, wording).OverTime, null)
        {
            Picture = Addresses.TimelineId,
        };
    }

    private IEnumerable<PagePlan> Reports()
    {
        var build = new ReportPages(context, wording);
        return YearlyReport.All(context).Select(report => new PagePlan(
            PageKind.Report, language, Addresses.Report(report.Year, language), report.Title(wording), wording.Word("description_report"), [Home],
            "report/" + Wording.Year(report.Year), () => build.Report(report), null));
    }

    private IEnumerable<PagePlan> Advice()
    {
        var build = new AdviceViews(context, wording);
        if (build.Exist)
        {
            yield return new PagePlan(PageKind.Advice, language, Addresses.Advice(language), build.Text?.Title ?? wording.Word("title_advice"),
                build.Text?.Summary ?? wording.Word("description_advice"), [Home], "advice", build.Page, Place(build.Text));
        }
    }

    private IEnumerable<PagePlan> Dialogue()
    {
        var build = new TopicPages(context, wording);
        if (build.All is not { IsEmpty: false } topics)
            yield break;
        var list = new LinkView(wording.Word("title_dialogue"), Addresses.Topics(language));
        yield return new PagePlan(PageKind.Topics, language, Addresses.Topics(language), list.Title, wording.Word("description_dialogue"), [Home],
            "dialogue", build.List, null);
        foreach (var (topic, text) in topics)
        {
            yield return new PagePlan(PageKind.Topic, language, Addresses.Topic(text), text.Title, text.Summary, [Home, list], "topic/" + topic.Id,
                () => build.Topic(topic, text), Place(text));
        }
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
                context.Articles.ActionPlan(committee)?.Summary ?? wording.In(committee.Field), [Home, list], PagePlan.TwinOf(committee),
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

    /// <param name="all">The pages that can be found.</param>
    private IEnumerable<PagePlan> Search(ImmutableArray<PagePlan> all) =>
    [
        new PagePlan(PageKind.Search, language, Addresses.Search(language), wording.Word("title_search"), wording.Word("description_search"), [Home],
            "search", () => new SearchView(), null),
        new PagePlan(PageKind.Keywords, language, Addresses.Keywords(language), wording.Word("title_keywords"), wording.Word("description_keywords"), [Home],
            "keywords", () => KeywordViews.Of(new SearchEntries(context, wording, all).All(), wording), null),
    ];

    private PagePlan NotFound()
    {
        var article = context.Articles.Page("not-found", language);
        return new PagePlan(PageKind.NotFound, language, Addresses.NotFound, article?.Title ?? wording.Word("title_not_found"),
            article?.Summary ?? wording.Word("description_not_found"), [Home], "not-found",
            () => article is null ? new TextPages(context, wording).Untold("title_not_found", "description_not_found") : TextPages.Article(article),
            Place(article));
    }

    private static PlaceKey? Place(Article? article) => article is null ? null : new PlaceKey(Placed.Text, article.Path);

    private IEnumerable<PagePlan> News()
    {
        if (!context.History.IsEmpty)
        {
            yield return new PagePlan(PageKind.News, language, Addresses.News(language), wording.Word("title_news"),
                wording.Word("description_news"), [Home], "news", new NewsViews(context, wording).Page, null);
        }
    }

    private Lazy<ImmutableArray<ChartPlan>> Charts(Func<ImmutableArray<ChartPlan>> all) => new(() => [.. all().Select(Told)]);

    /// <summary>With what editions and corrections say of it, and where readers can write about it.</summary>
    private ChartPlan Told(ChartPlan plan) => plan.With(chart => chart with
    {
        Write = WriteLinks.About(chart.Title, chart.Embed, context, wording),
        Citation = Citations.Of(chart.Title, EmbedPages.Twin(plan.Id), chart.Embed, context, wording),
        Corrected = CorrectedFigures.Of(chart, context, wording),
    });

    /// <summary>From the site's front page to where these pages begin.</summary>
    private ImmutableArray<LinkView> Way => context.Mount is { } mount
        ?
        [
            new LinkView(wording.Word("front_page"), mount.Up + Addresses.Front(language)),
            new LinkView(wording.Word("title_editions"), mount.Up + Addresses.EditionList(language)),
            new LinkView(EditionNames.Of(mount.Header.Id, wording), Addresses.Front(language)),
        ]
        : [Home];

    private LinkView Home => new(wording.Word("front_page"), Addresses.Front(language));

    private PagePlan Article(Article article, string address, ImmutableArray<LinkView> way, string twin) =>
        new(PageKind.Article, language, address, article.Title, article.Summary, way, twin, () => TextPages.Article(article), Place(article));
}
