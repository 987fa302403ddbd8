using System.Collections.Immutable;
using System.Globalization;
using BarometerSite.Charts;
using BenchmarkDotNet.Attributes;

namespace BarometerSite.Benchmarks;

/// <summary>Drawing one chart. Less than a millisecond each is the aim; the figures mean nothing.</summary>
[MemoryDiagnoser]
public class ChartBenchmarks
{
    private static readonly ImmutableArray<ChartSeries> Groups = [.. Enumerable.Range(1, 4).Select(Series)];

    private readonly LineChart lines = new(
        "lines", "Eksempel", "%", ChartLanguage.Danish, 1, Groups, new ChartTarget(10, 2014, "Mål: højst 10 % i 2014"), []);

    private readonly BarChart bars = new(
        "bars",
        "Eksempel",
        "%",
        ChartLanguage.Danish,
        1,
        [.. Enumerable.Range(1, 10).Select(number => new ChartBar(string.Create(CultureInfo.InvariantCulture, $"Eksempelbydel {number}"), 2m * number, number > 5))],
        new ChartLimit(10, "Eksempelgrænse", IsCeiling: true),
        "2014");

    [Benchmark]
    public object Lines() => ChartSvg.Draw(lines);

    [Benchmark]
    public string LinesInWords() => ChartDescription.Of(lines);

    [Benchmark]
    public object Bars() => ChartSvg.Draw(bars);

    [Benchmark]
    public object Spark() => Sparkline.Draw(Groups[0], target: 10);

    private static ChartSeries Series(int number) => new(
        string.Create(CultureInfo.InvariantCulture, $"Gruppe {number}"),
        [.. Enumerable.Range(2004, 10).Select(year => new ChartPoint(year, year.ToString(CultureInfo.InvariantCulture), (3m * number) + (year % 5)))],
        IsMain: number == 1);
}
