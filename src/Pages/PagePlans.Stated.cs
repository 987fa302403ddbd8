using BarometerSite.Model;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.Corrections;
using BarometerSite.Pages.Dialogue;
using BarometerSite.Pages.Editions;
using BarometerSite.Pages.Goals;
using BarometerSite.Pages.Indicators;
using BarometerSite.Pages.Needs;
using BarometerSite.Pages.Overview;
using BarometerSite.Pages.Plots;
using BarometerSite.Pages.Texts;
using BarometerSite.Problems;

namespace BarometerSite.Pages;

/// <summary>What an edition states: goals and how they stand, indicators with their figures, and by which rules.</summary>
internal sealed partial class PagePlans
{
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

    private IEnumerable<PagePlan> Method()
    {
        if (!wording.HasMethod)
            yield break;
        var article = context.Articles.Page("method", language);
        yield return new PagePlan(PageKind.Method, language, Addresses.Method(language), article?.Title ?? wording.Word("title_method"),
            article?.Summary ?? wording.Word("description_method"), Way, "method", new TextPages(context, wording).Method, Place(article));
    }

    private IEnumerable<PagePlan> Needs()
    {
        if (!NeedViews.Exist(context.Goals))
            yield break;
        yield return new PagePlan(PageKind.Needs, language, Addresses.Needs(language), wording.Word("title_needs"),
            wording.Word("description_needs"), Way, "needs", () => NeedViews.Page(context.Goals, wording), null);
    }

    private Lazy<ImmutableArray<ChartPlan>> Charts(Func<ImmutableArray<ChartPlan>> all) => new(() => [.. all().Select(Told)]);

    /// <summary>With what editions and corrections say of it, and where readers can write about it.</summary>
    private ChartPlan Told(ChartPlan plan) => plan.With(chart => chart with
    {
        Write = WriteLinks.About(chart.Title, chart.Embed, context, wording),
        Citation = Citations.Of(chart.Title, EmbedPages.Twin(plan.Id), chart.Embed, context, wording),
        Corrected = CorrectedFigures.Of(chart, context, wording),
    });
}
