using System.Buffers;
using System.Collections.Concurrent;
using BarometerSite.Editions.Writing;
using BarometerSite.Pages;
using BarometerSite.Problems;
using BarometerSite.Rendering.Colours;
using BarometerSite.Rendering.Shapes;
using BarometerSite.Sources;
using BarometerSite.Templating;

namespace BarometerSite.Rendering;

/// <summary>Renders a planned site on all cores, page by page into a sink, so that no more is held than the pages in work.</summary>
internal static class SiteRenderer
{
    private const string Folder = "templates/";

    /// <summary>Bytes; few pages need more.</summary>
    private const int UsualPage = 64 * 1024;

    /// <summary>A template that includes itself fails a hundred deep.</summary>
    private const int MostPlaces = 5;

    /// <summary>All templates, parsed once; what is wrong with them is told.</summary>
    public static TemplateSet ParseTemplates(SourceSet sources, DiagnosticBag diagnostics)
    {
        var texts = sources.Under("templates", ".html").Select(file => KeyValuePair.Create(file.Path[Folder.Length..], file.Text));
        var templates = TemplateSet.Parse(texts, new TemplateSettings(Spelling.Nearest));
        foreach (var problem in templates.Problems)
            diagnostics.Add(Complaints.TemplateSyntax(Place(sources, problem), problem.Message));
        foreach (var path in Enum.GetValues<PageKind>().Select(PageTemplate.Path).Append(PageTemplate.Layout).Append(PageTemplate.EmbedLayout).Where(path => !templates.Contains(path)))
            diagnostics.Add(Complaints.MissingFile(Folder + path, "every kind of page needs its template"));
        return templates;
    }

    /// <returns>The number of pages.</returns>
    public static int Render(SitePlan plan, AssetFiles assets, SourceSet sources, TemplateSet templates, DateOnly date, IFileSink sink, DiagnosticBag diagnostics)
    {
        foreach (var (_, address, bytes) in assets.Files)
            sink.Write(address, bytes);
        var sizes = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        Parallel.Invoke(() => WriteData(plan, sink, sizes), () => WriteSiteFiles(plan, assets, date, sink));

        var renderer = new PageRenderer(templates, new SiteGlobals(plan.Context.Barometer.Site, plan, date, assets), sizes);
        var problems = new ConcurrentBag<Diagnostic>(ColourProblems.Of(sources));
        var charts = new ChartFiles(renderer, assets.ChartStyle, plan.Context, sink);
        using var buffers = new ThreadLocal<ArrayBufferWriter<byte>>(() => new(UsualPage));
        var failures = new ConcurrentBag<(long Page, Diagnostic Problem)>();
        var pages = Parallel.ForEach(plan.Pages, (page, loop, number) =>
        {
            var buffer = buffers.Value!;
            buffer.ResetWrittenCount();
            try
            {
                var shown = renderer.Render(page, buffer);
                sink.Write(Addresses.File(page.Address), buffer.WrittenSpan);
                charts.Write(shown, page, buffer);
            }
            catch (TemplateException exception)
            {
                failures.Add((number, Complaints.TemplateRun(Place(sources, exception.Problem), Message(exception.Problem))));
                // A template that takes all the work that one page may take would take it again on each of a thousand.
                if (exception.Problem.IsRunaway)
                    loop.Break();
            }
        });
        // Which pages were begun after one that broke off depends on the machine.
        diagnostics.AddRange(failures.Where(failure => failure.Page <= (pages.LowestBreakIteration ?? long.MaxValue)).Select(failure => failure.Problem));
        if (pages.IsCompleted)
            diagnostics.AddRange(problems);
        return plan.Pages.Length;
    }

    /// <param name="sizes">Takes how long each file is, by its address.</param>
    private static void WriteData(SitePlan plan, IFileSink sink, ConcurrentDictionary<string, int> sizes)
    {
        var document = new EditionWriter(plan.Context.Edition);
        Parallel.ForEach(plan.Context.Barometer.Indicators.Where(indicator => !indicator.Measurements.IsEmpty), indicator =>
        {
            Write(Addresses.Csv(indicator), IndicatorCsv.Write(indicator));
            Write(Addresses.Json(indicator), document.Json(indicator));
        });
        Parallel.ForEach(plan.Context.Goals, goal => Write(Addresses.Json(goal.Goal), document.Json(goal)));

        void Write(string address, byte[] bytes)
        {
            sink.Write(address, bytes);
            sizes[address] = bytes.Length;
        }
    }

    private static void WriteSiteFiles(SitePlan plan, AssetFiles assets, DateOnly date, IFileSink sink)
    {
        sink.Write("sitemap.xml", SiteFiles.Bytes(SiteFiles.Sitemap(plan)));
        sink.Write("robots.txt", SiteFiles.Bytes(SiteFiles.Robots(plan.Context.Looks)));
        sink.Write("_headers", SiteFiles.Bytes(HostHeaders.Write(plan, assets.ChartStyle)));
        sink.Write(SiteFiles.Feed, SiteFiles.Bytes(SiteFiles.AtomFeed(plan, date)));
    }

    private static SourceSpan Place(SourceSet sources, TemplateProblem problem) =>
        sources.Text(Folder + problem.Path) is { } file ? new SourceSpan(file, problem.Start, problem.Length) : default;

    private static string Message(TemplateProblem problem) =>
        problem.Message + string.Concat(problem.IncludedFrom.Distinct().Take(MostPlaces).Select(place => $" (included from {place})"));
}
