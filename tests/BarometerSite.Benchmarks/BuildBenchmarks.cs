using BarometerSite.Benchmarks.Synthetic;
using BarometerSite.Problems;
using BarometerSite.Sources;
using BenchmarkDotNet.Attributes;

namespace BarometerSite.Benchmarks;

/// <summary>The whole build but for the disk: every stage from the files' bytes to the site's bytes.</summary>
[MemoryDiagnoser]
public class BuildBenchmarks
{
    private static readonly BuildSettings Settings =
        new(BaseUrl: null, new DateTimeOffset(2026, 11, 22, 0, 0, 0, TimeSpan.Zero), new DateOnly(2026, 11, 22), Commit: null, "0.0.0");

    private readonly IReadOnlyList<SourceFile> realSite = Repository.Site();
    private readonly IReadOnlyList<SourceFile> thousandPages = [.. new SyntheticBarometer(SyntheticSize.OfPages(1000)).Files(), .. Repository.Templates()];

    [Benchmark]
    public int RealSite() => Pages(realSite);

    [Benchmark]
    public int ThousandPages() => Pages(thousandPages);

    private static int Pages(IReadOnlyList<SourceFile> files)
    {
        var diagnostics = new DiagnosticBag();
        return SiteBuild.Run(files, Settings, diagnostics, sink: null)?.Pages ?? throw new InvalidDataException(string.Join('\n', diagnostics.InOrder()));
    }
}
