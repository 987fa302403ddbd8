using System.Collections.Immutable;
using BarometerSite.Assessment;
using BarometerSite.Model;
using BarometerSite.Pages.Building;
using BarometerSite.Sources;

namespace BarometerSite.Pages;

/// <summary>Plans the site: no address is taken twice, no link leads nowhere, no word is missing. Nothing is rendered here.</summary>
internal static class Planner
{
    /// <summary>The plan, or null where an error leaves none.</summary>
    public static SitePlan? Plan(AssessedBarometer assessed, DiagnosticBag diagnostics)
    {
        foreach (var words in assessed.Barometer.Wordbooks)
            CheckWords(words, diagnostics);
        if (diagnostics.HasErrors)
            return null;

        var context = new PlanContext(assessed);
        ImmutableArray<PagePlan> pages =
        [
            .. assessed.Barometer.Wordbooks
                .SelectMany(words => new PagePlans(context, words.Language).All())
                .OrderBy(page => page.Address, StringComparer.Ordinal),
        ];
        CheckAddresses(pages, diagnostics);
        CheckCharts(context, diagnostics);
        var texts = Texts(context).ToImmutableArray();
        var links = new LinkIndex(texts, pages.Select(page => page.Address).Concat(DataFiles(context)));
        foreach (var (text, _) in texts)
        {
            foreach (var link in text.Links)
                links.Resolve(text, link, diagnostics);
        }
        return diagnostics.HasErrors ? null : new SitePlan(context, pages, links);
    }

    /// <summary>The files beside the pages that texts may link to.</summary>
    private static IEnumerable<string> DataFiles(PlanContext context) => context.Barometer.Indicators
        .Where(indicator => !indicator.Measurements.IsEmpty)
        .SelectMany(indicator => new[] { Addresses.Csv(indicator), Addresses.Json(indicator) })
        .Concat(context.Barometer.Goals.Select(Addresses.Json))
        .Append("feed.xml");

    private static void CheckWords(Wordbook words, DiagnosticBag diagnostics)
    {
        foreach (var key in RequiredWords.All.Where(key => !words.Contains(key)))
            diagnostics.Add(Problems.MissingKey(key, words.Span, "the words that readers see there"));
    }

    private static void CheckCharts(PlanContext context, DiagnosticBag diagnostics)
    {
        foreach (var indicator in context.Barometer.Indicators)
        {
            CheckChartText(indicator, context.AsOf, diagnostics);
            if (CityViews.TooMany(indicator) is { } cities)
                diagnostics.Add(Problems.ChartTooManyLines(indicator.Span, indicator.Id, cities.Id, cities.Members.Length, CityViews.MostOthers));
        }
    }

    /// <summary>A text that speaks of older figures than the chart shows, or of figures that there are not; not one that is ahead of an earlier day.</summary>
    private static void CheckChartText(Indicator indicator, DateOnly asOf, DiagnosticBag diagnostics)
    {
        if (indicator.ChartText is not { } written || indicator.NewestPeriod(asOf) is not { } newest)
            return;
        if (newest > written.For || indicator.Measurements.All(row => row.Period != written.For))
            diagnostics.Add(Problems.ChartTextStale(written.Span, written.For.ToString(), newest.ToString()));
    }

    private static void CheckAddresses(ImmutableArray<PagePlan> pages, DiagnosticBag diagnostics)
    {
        foreach (var clash in pages.GroupBy(page => page.Address, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            var first = clash.First();
            foreach (var other in clash.Skip(1))
                diagnostics.Add(Problems.AddressClash("/" + other.Address, other.Span, first.Span));
        }
    }

    private static IEnumerable<(MarkdownText Text, string Address)> Texts(PlanContext context)
    {
        var goals = context.Barometer.Goals.ToDictionary(goal => goal.FileName, StringComparer.Ordinal);
        var areas = context.Barometer.Areas.ToDictionary(area => area.Id, StringComparer.Ordinal);
        var committees = context.Barometer.Committees.ToDictionary(committee => committee.Id, StringComparer.Ordinal);
        return context.Articles.All.Select(article => (article.Text, article.Kind switch
        {
            ArticleKind.Front => Addresses.Front(article.Language),
            ArticleKind.Goal => Addresses.Goal(goals[article.Name], article.Language),
            ArticleKind.Area => Addresses.Area(areas[article.Name], article.Language),
            ArticleKind.ActionPlan => Addresses.Committee(committees[article.Name]),
            ArticleKind.Policy => Addresses.Policy(article),
            _ => Addresses.Page(article),
        }));
    }
}
