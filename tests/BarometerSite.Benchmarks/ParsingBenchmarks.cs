using System.Text;
using BarometerSite.Benchmarks.Synthetic;
using BarometerSite.Problems;
using BarometerSite.Sources.Csv;
using BarometerSite.Sources.Markdown;
using BarometerSite.Sources.Yaml;
using BenchmarkDotNet.Attributes;

namespace BarometerSite.Benchmarks;

/// <summary>Parsing one file of each kind, as large as people write them.</summary>
[MemoryDiagnoser]
public class ParsingBenchmarks
{
    private readonly SourceText yaml = Example("data/indicators/indicator-0.yml");
    private readonly SourceText csv = Example("data/measurements/indicator-0.csv");
    private readonly SourceText markdown = Example("content/da/goals/1-goal-1.md");

    [Benchmark]
    public object? Yaml() => YamlReader.Parse(yaml, new DiagnosticBag());

    [Benchmark]
    public object? Csv() => CsvReader.Parse(csv, new DiagnosticBag());

    [Benchmark]
    public object? Markdown() => MarkdownReader.Parse(markdown, new DiagnosticBag());

    private static SourceText Example(string path) =>
        new(path, Encoding.UTF8.GetString(new SyntheticBarometer(SyntheticSize.Small).Files().Single(file => file.Path == path).Bytes));
}
