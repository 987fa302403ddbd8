using BarometerSite.Model;
using BarometerSite.Pages.News;
using BarometerSite.Pages.Texts;

namespace BarometerSite.Pages;

/// <summary>Which files there are, besides build.json, which lists them.</summary>
internal static class FilePlans
{
    /// <summary>What readers take away as data; pages and lists tell how large each is.</summary>
    public static IEnumerable<PlannedFile> Data(PlanContext context)
    {
        ImmutableArray<PlannedFile> all = [.. Figures(context)];
        return [.. all, Bundle(context, all), .. Lists];
    }

    /// <summary>What of it a published edition hands out one by one; its bundle has the rest. These are the addresses that are promised.</summary>
    public static IEnumerable<PlannedFile> DataOfEdition(PlanContext context)
    {
        ImmutableArray<PlannedFile> all = [.. Figures(context)];
        return [.. all.Where(file => IsOfEdition(file.Content)), Bundle(context, all)];
    }

    /// <summary>Whether a file of figures stands on the site too, not in the bundle alone.</summary>
    public static bool IsAlone(PlanContext context, PlannedFile file) => context.Mount is null || IsOfEdition(file.Content);

    private static PlannedFile Bundle(PlanContext context, ImmutableArray<PlannedFile> all) =>
        File(context, Addresses.Bundle, new FileContent.Bundle(all));

    private static IEnumerable<PlannedFile> Figures(PlanContext context)
    {
        var indicators = context.Barometer.WithFigures;
        foreach (var indicator in indicators)
        {
            foreach (var format in DataFormat.All)
                yield return File(context, Addresses.DataFile(indicator, format.Form), new FileContent.IndicatorData(indicator, format.Form));
            foreach (var table in DataFormat.Tables)
                yield return File(context, Addresses.CsvDescription(indicator, table.Form), new FileContent.CsvDescription(indicator, table.Form));
        }

        foreach (var goal in context.Goals)
            yield return File(context, Addresses.Json(goal.Goal), new FileContent.GoalJson(goal));
        yield return File(context, Addresses.Workbook, new FileContent.Workbook());
        yield return File(context, Addresses.DataPackage, new FileContent.DataPackage());
    }

    private static bool IsOfEdition(FileContent content) => content is FileContent.GoalJson
        || (content is FileContent.IndicatorData data && DataFormat.OfEditions.Any(format => format.Form == data.Form));

    /// <summary>What tells machines of the data.</summary>
    private static IEnumerable<PlannedFile> Lists =>
    [
        new(Addresses.DataList, new FileContent.DataList()),
        new(Addresses.Catalogue, new FileContent.Catalogue()),
        .. Addresses.JsonSchemas.Select(name => new PlannedFile(Addresses.JsonSchema(name), new FileContent.JsonSchema(name))),
    ];

    /// <summary>The files at the site's root that are for machines.</summary>
    public static IEnumerable<PlannedFile> Root(PlanContext context) =>
    [
        new PlannedFile(Addresses.CorrectionsJson, new FileContent.CorrectionsJson()),
        .. context.Languages.Where(language => language.IsUsual).SelectMany(language => new Feeds(context, context.In(language)).All())
            .SelectMany<Feed, PlannedFile>(feed => [new(feed.Atom, new FileContent.AtomFeed(feed)), new(feed.Json, new FileContent.JsonFeed(feed))]),
        .. from language in context.Languages
           let calendar = CalendarEvents.Of(context, context.In(language))
           where calendar is not null
           select new PlannedFile(Addresses.CalendarFile(language), new FileContent.CalendarFile(calendar)),
        new PlannedFile("sitemap.xml", new FileContent.Sitemap()),
        new PlannedFile("robots.txt", new FileContent.Robots()),
        new PlannedFile("_headers", new FileContent.Headers()),
    ];

    public static PlannedFile Page(PlanContext context, PagePlan page) => File(context, Addresses.File(page.Address), new FileContent.Page(page));

    /// <summary>A page with the files of its charts.</summary>
    public static FileGroup Of(PlanContext context, PagePlan page)
    {
        var files = ImmutableArray.CreateBuilder<PlannedFile>();
        files.Add(Page(context, page));
        if (page.Picture is { } picture)
            files.Add(File(context, Addresses.ChartSvg(picture, page.Language), new FileContent.Picture(page)));
        if (page.Card is { } card)
            files.Add(File(context, card.Address, new FileContent.CardPicture(card)));
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
