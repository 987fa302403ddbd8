using BarometerSite.Benchmarks.Synthetic;
using BarometerSite.Editions;
using BarometerSite.Editions.Comparing;
using BarometerSite.Problems;
using BarometerSite.Sources;
using BenchmarkDotNet.Attributes;

namespace BarometerSite.Benchmarks;

/// <summary>The real site with twenty published editions.</summary>
[MemoryDiagnoser]
public class EditionBenchmarks
{
    private readonly IReadOnlyList<SourceFile> files = PublishedSite.Files(20);
    private readonly Edition first;
    private readonly Edition last;
    private readonly Edition working;

    public EditionBenchmarks()
    {
        var site = SiteBuild.Load(files, PublishedSite.Settings, new DiagnosticBag())!;
        (first, last, working) = (site.Archive.Editions[0].Read(), site.Archive.Editions[^1].Read(), site.Edition);
    }

    /// <summary>All stages but for the disk.</summary>
    [Benchmark]
    public int Build() => SiteBuild.Run(files, PublishedSite.Settings, new DiagnosticBag(), sink: null)!.Pages;

    /// <summary>Ten years apart.</summary>
    [Benchmark]
    public object CompareFar() => EditionComparer.Compare(first, working);

    /// <summary>Read of different files, and the same.</summary>
    [Benchmark]
    public object CompareSame() => EditionComparer.Compare(last, working);

    [Benchmark]
    public object Verify() => new SiteVerification(files, PublishedSite.Settings, only: null, built: null, new DiagnosticBag()).Run();
}
