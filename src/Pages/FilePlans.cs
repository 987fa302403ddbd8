using BarometerSite.Model;
using BarometerSite.Pages.News;

namespace BarometerSite.Pages;

/// <summary>Which files there are, besides build.json, which lists them.</summary>
internal static class FilePlans
{
    /// <summary>What readers take away as data; pages tell how large each is.</summary>
    public static IEnumerable<PlannedFile> Data(PlanContext context)
    {
        foreach (var indicator in context.Barometer.Indicators.Where(indicator => !indicator.Measurements.IsEmpty))
        {
            yield return File(context, Addresses.Csv(indicator), new FileContent.IndicatorCsv(indicator));
            yield return File(context, Addresses.Json(indicator), new FileContent.IndicatorJson(indicator));
        }

        foreach (var goal in context.Goals)
            yield return File(context, Addresses.Json(goal.Goal), new FileContent.GoalJson(goal));
    }

    /// <summary>The files at the site's root that are for machines.</summary>
    public static IEnumerable<PlannedFile> Root(PlanContext context) =>
    [
        new PlannedFile(Addresses.CorrectionsJson, new FileContent.CorrectionsJson()),
        .. Languages.All.SelectMany(language => new Feeds(context, context.In(language)).All())
            .SelectMany<Feed, PlannedFile>(feed => [new(feed.Atom, new FileContent.AtomFeed(feed)), new(feed.Json, new FileContent.JsonFeed(feed))]),
        new PlannedFile("sitemap.xml", new FileContent.Sitemap()),
        new PlannedFile("robots.txt", new FileContent.Robots()),
        new PlannedFile("_headers", new FileContent.Headers()),
    ];

    /// <summary>A page with the files of its charts.</summary>
    public static FileGroup Of(PlanContext context, PagePlan page)
    {
        var files = ImmutableArray.CreateBuilder<PlannedFile>();
        files.Add(File(context, Addresses.File(page.Address), new FileContent.Page(page)));
        if (page.Picture is { } picture)
            files.Add(File(context, Addresses.ChartSvg(picture, page.Language), new FileContent.Picture(page)));
        foreach (var chart in page.OwnCharts)
            files.AddRange(Of(context, chart, page.Language));
        return new FileGroup(files.ToImmutable(), page.Charts);
    }

    private static IEnumerable<PlannedFile> Of(PlanContext context, ChartPlan chart, Language language) =>
    [
        File(context, Addresses.Figure(chart.Id, language), new FileContent.Figure(chart)),
        File(context, Addresses.ChartCsv(chart.Id, language), new FileContent.Numbers(chart)),
        File(context, Addresses.ChartSvg(chart.Id, language), new FileContent.Drawing(chart, language)),
        File(context, Addresses.File(Addresses.Embed(chart.Id, language)), new FileContent.Embed(chart, language)),
    ];

    private static PlannedFile File(PlanContext context, string path, FileContent content) => new(context.Mount?.Address + path, content);
}
