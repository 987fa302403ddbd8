using System.Buffers;
using BarometerSite.Benchmarks.Synthetic;
using BarometerSite.Binding;
using BarometerSite.Editions;
using BarometerSite.Pages;
using BarometerSite.Problems;
using BarometerSite.Rendering;
using BarometerSite.Rendering.Shapes;
using BarometerSite.Sources;
using BenchmarkDotNet.Attributes;

namespace BarometerSite.Benchmarks;

/// <summary>Each stage by itself, of a site of a thousand pages, and one page of a goal.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private static readonly DateOnly AsOf = new(2015, 6, 1);

    private readonly SiteSyntax syntax;
    private readonly BoundSite bound;
    private readonly Edition edition;
    private readonly PageRenderer renderer;
    private readonly PagePlan goal;
    private readonly ArrayBufferWriter<byte> buffer = new(64 * 1024);

    public StageBenchmarks()
    {
        var diagnostics = new DiagnosticBag();
        var sources = SourceSet.Decode([.. new SyntheticBarometer(SyntheticSize.OfPages(1000)).Files(), .. Repository.Templates()], diagnostics);
        syntax = SiteSyntax.Parse(sources, diagnostics);
        bound = Binder.Bind(syntax, baseUrl: null, diagnostics)!;
        edition = Edition.Of(bound.Barometer, AsOf);
        var plan = Planner.Plan(edition, bound.Looks, bound.Places, diagnostics)!;
        var sizes = plan.Context.Barometer.Indicators.SelectMany(indicator => new[] { Addresses.Csv(indicator), Addresses.Json(indicator) })
            .Concat(plan.Context.Goals.Select(goal => Addresses.Json(goal.Goal)))
            .ToDictionary(address => address, _ => 1000, StringComparer.Ordinal);
        renderer = new PageRenderer(
            SiteRenderer.ParseTemplates(sources, diagnostics),
            new SiteGlobals(bound.Barometer.Site, plan, AsOf, AssetFiles.Of(sources, plotly: null)),
            sizes);
        goal = plan.Pages.First(page => page.Kind == PageKind.Goal);
    }

    [Benchmark]
    public object? Bind() => Binder.Bind(syntax, baseUrl: null, new DiagnosticBag());

    [Benchmark]
    public object Assess() => Edition.Of(bound.Barometer, AsOf);

    [Benchmark]
    public object? Plan() => Planner.Plan(edition, bound.Looks, bound.Places, new DiagnosticBag());

    [Benchmark]
    public int GoalPage()
    {
        buffer.ResetWrittenCount();
        renderer.Render(goal, buffer);
        return buffer.WrittenCount;
    }
}
