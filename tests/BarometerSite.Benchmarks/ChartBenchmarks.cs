using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using BarometerSite.Binding;
using BarometerSite.Charts;
using BarometerSite.Charts.Bars;
using BarometerSite.Charts.Dots;
using BarometerSite.Charts.Gauges;
using BarometerSite.Charts.Lines;
using BarometerSite.Charts.Tiles;
using BarometerSite.Model;
using BarometerSite.Pages;
using BarometerSite.Problems;
using BarometerSite.Sources;
using BenchmarkDotNet.Attributes;

namespace BarometerSite.Benchmarks;

/// <summary>Drawing one chart of each kind. Less than a millisecond each is the aim; the figures mean nothing.</summary>
[MemoryDiagnoser]
public class ChartBenchmarks
{
    private static readonly ImmutableArray<LineSeries> Groups = [.. Enumerable.Range(1, 4).Select(Series)];

    private static readonly ImmutableArray<string> Districts =
        [.. Enumerable.Range(1, 10).Select(number => string.Create(CultureInfo.InvariantCulture, $"Eksempelbydel {number}"))];

    private static readonly Wording Words = Danish();

    private readonly LineChart lines = new(
        "lines", "Eksempel", "%", Words, 1, Groups, new LineTarget(10, 2014, "Mål: højst 10 % i 2014"), []);

    /// <summary>All that can stand beside a line.</summary>
    private readonly LineChart plan = new(
        "plan",
        "Eksempel",
        "%",
        Words,
        1,
        [
            Groups[0] with
            {
                Points = [.. Groups[0].Points.Select(point => point with { Lower = point.Value - 1, Upper = point.Value + 1 })],
                Earlier = [.. Groups[0].Points.Select(point => point with { Value = point.Value + 0.5m })],
                Projection = new ChartProjection(2018, "2018", 12),
            },
        ],
        new LineTarget(10, 2018, "Mål: højst 10 % i 2018", "2018"),
        [])
    {
        Plan =
        [
            .. Enumerable.Range(2004, 15)
                .Select(year => new PlanPoint(year, year.ToString(CultureInfo.InvariantCulture), 24 - (year - 2004), IsMilestone: true)),
        ],
    };

    private readonly BarChart bars = new(
        "bars",
        "Eksempel",
        "%",
        Words,
        1,
        [.. Districts.Select((name, index) => new ChartBar(name, 2m * index, index > 5))],
        new ChartLimit(10, "Eksempelgrænse", IsCeiling: true));

    private readonly GaugeChart gauge = new(
        "gauge",
        "Eksempel",
        "%",
        Words,
        1,
        [
            new(GaugeMarkKind.Start, 9, "2011"),
            new(GaugeMarkKind.Latest, 7.5m, "2013"),
            new(GaugeMarkKind.Expected, 7, "2013"),
            new(GaugeMarkKind.Target, 5, "2015"),
        ],
        LessIsBetter: true,
        Open: null);

    private readonly DotChart dots = new(
        "dots",
        "Eksempel",
        "%",
        Words,
        1,
        ["A", "B", "C", "D"],
        [.. Districts.Select((name, index) => new DotRow(name, [index, index + 2, 2 * index, index / 2m]))]);

    private readonly TileMap map = new(
        "map",
        "Eksempel",
        "%",
        Words,
        1,
        [.. Districts.Select((name, index) => new Tile(name, 1 + (index % 4), 1 + (index / 4), index, index > 5))],
        new ChartLimit(5, "Eksempelgrænse"));

    [Benchmark]
    public object Lines() => lines.Draw().Svg;

    [Benchmark]
    public object LineWithPlan() => plan.Draw().Svg;

    [Benchmark]
    public string LinesInWords() => lines.Finding;

    [Benchmark]
    public int LinesAsFigure()
    {
        var figure = new ArrayBufferWriter<byte>();
        lines.Figure.Write(figure);
        return figure.WrittenCount;
    }

    [Benchmark]
    public string LinesAsNumbers() => lines.Csv;

    [Benchmark]
    public object Bars() => bars.Draw().Svg;

    [Benchmark]
    public object Gauge() => gauge.Draw().Svg;

    [Benchmark]
    public object Dots() => dots.Draw().Svg;

    [Benchmark]
    public object Tiles() => map.Draw().Svg;

    [Benchmark]
    public object Spark() => new Sparkline(Groups[0], Target: 10).Draw();

    private static LineSeries Series(int number) => new(
        string.Create(CultureInfo.InvariantCulture, $"Gruppe {number}"),
        [.. Enumerable.Range(2004, 10).Select(year => new ChartPoint(year, year.ToString(CultureInfo.InvariantCulture), (3m * number) + (year % 5)))],
        IsMain: number == 1);

    private static Wording Danish()
    {
        var diagnostics = new DiagnosticBag();
        var syntax = SiteSyntax.Parse(SourceSet.Decode(Repository.Templates(), diagnostics), diagnostics);
        var books = WordbookBinder.Bind(syntax, Languages.Usual, new PlaceIndex(), diagnostics);
        return new(books.First(book => book.Language == Languages.Danish), LocalText.Same("Eksempelby"));
    }
}
