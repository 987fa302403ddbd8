using System.Buffers;
using BarometerSite.Benchmarks.Synthetic;
using BarometerSite.Binding;
using BarometerSite.Editions;
using BarometerSite.Editions.Comparing;
using BarometerSite.Editions.Reading;
using BarometerSite.Editions.Writing;
using BarometerSite.Pages;
using BarometerSite.Problems;
using BarometerSite.Rendering;
using BarometerSite.Sources;
using BenchmarkDotNet.Attributes;

namespace BarometerSite.Benchmarks;

/// <summary>Each stage by itself, of a site of a thousand pages, and one page of a goal.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private static readonly BuildSettings Settings =
        new(BaseUrl: null, Date: new(2015, 6, 1, 0, 0, 0, TimeSpan.Zero), AsOf: new(2015, 6, 1), Commit: null, Version: "");

    private readonly SiteSyntax syntax;
    private readonly BoundSite bound;
    private readonly LoadedSite site;
    private readonly Edition earlier;
    private readonly FileRenderer renderer;
    private readonly PlannedFile goal;
    private readonly ArrayBufferWriter<byte> buffer = new(64 * 1024);

    public StageBenchmarks()
    {
        var diagnostics = new DiagnosticBag();
        SourceFile[] files = [.. new SyntheticBarometer(SyntheticSize.OfPages(1000)).Files(), .. Repository.Templates()];
        syntax = SiteSyntax.Parse(SourceSet.Decode(files, diagnostics), diagnostics);
        bound = Binder.Bind(syntax, baseUrl: null, diagnostics)!;
        site = SiteBuild.Load(files, Settings, diagnostics)!;
        new EditionWriter(Edition.Of(bound.Barometer, Settings.AsOf.AddYears(-1))).Write(buffer);
        earlier = EditionReader.Read(buffer.WrittenMemory.ToArray());
        (var plan, renderer) = SiteBuild.Plan(site, Settings, diagnostics)!.Value;
        goal = plan.Groups.SelectMany(group => group.Files).First(file => file.Content is FileContent.Page { Plan.Kind: PageKind.Goal });
    }

    [Benchmark]
    public object? Bind() => Binder.Bind(syntax, baseUrl: null, new DiagnosticBag());

    [Benchmark]
    public object Assess() => Edition.Of(bound.Barometer, Settings.AsOf);

    /// <summary>With an edition of a year ago, read from its file.</summary>
    [Benchmark]
    public object Compare() => EditionComparer.Compare(earlier, site.Edition);

    [Benchmark]
    public object? Plan() => SiteBuild.Plan(site, Settings, new DiagnosticBag());

    [Benchmark]
    public int GoalPage()
    {
        buffer.ResetWrittenCount();
        renderer.Write(goal, buffer);
        return buffer.WrittenCount;
    }
}
