using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BarometerSite.Charts.Lines;
using BarometerSite.Model;
using BarometerSite.Pages;
using BarometerSite.Tests.ExampleCity;
using BarometerSite.Tests.RealSite;

namespace BarometerSite.Tests.Charts;

/// <summary>The drawing, the table, the figure and the numbers of a chart as they were written, read back: they say the same.</summary>
public sealed class ReadBackTests
{
    public static TheoryData<string, string> Charts => [.. Sites.SelectMany(site => Embedded(site.Key).Select(path => (site.Key, path)))];

    private static ImmutableSortedDictionary<string, (IReadOnlyDictionary<string, byte[]> Files, IReadOnlyDictionary<string, IHtmlDocument> Pages)> Sites =>
        ImmutableSortedDictionary.Create<string, (IReadOnlyDictionary<string, byte[]> Files, IReadOnlyDictionary<string, IHtmlDocument> Pages)>(
            StringComparer.Ordinal)
            .Add("real", (BuiltSite.Instance.Files, BuiltSite.Instance.Embedded))
            .Add("example", (Eksempelby.Instance.Files, Eksempelby.Instance.Pages));

    [Theory]
    [MemberData(nameof(Charts))]
    public void A_chart_says_the_same_in_its_drawing_its_figure_and_its_file(string site, string path)
    {
        var written = Written(site, path);
        var drawing = written.Page.QuerySelector("svg.chart")!;
        Assert.Equal(written.Csv.Numbers, ReadChart.OfDrawing(drawing));
        Assert.Equal(written.Csv.Numbers, ReadChart.OfFigure(written.Figure));
        Assert.NotEmpty(written.Csv.Numbers);
    }

    [Theory]
    [MemberData(nameof(ChartSamples.Names), MemberType = typeof(ChartSamples))]
    public void A_sample_of_each_kind_says_the_same_in_its_drawing_its_figure_and_its_file(string name)
    {
        var chart = ChartSamples.All[name];
        var csv = ReadCsv.Of(chart.Csv);
        var drawing = new HtmlParser().ParseDocument(chart.Draw().Svg.ToString()).QuerySelector("svg")!;
        Assert.Equal(csv.Numbers, ReadChart.OfDrawing(drawing));
        var figure = new ArrayBufferWriter<byte>();
        chart.Figure.Write(figure);
        Assert.Equal(csv.Numbers, ReadChart.OfFigure(figure.WrittenMemory));
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void A_chart_shows_the_figures_of_its_table(string site, string path)
    {
        var written = Written(site, path);
        var shown = written.Csv.Numbers.Where(number => number.Kind is PointKind.Measured or PointKind.Earlier).Select(number => number.Value).Order().ToList();
        var table = ReadChart.OfTable(written.Page.QuerySelector("table")!, written.Language, isWhole: !written.Csv.IsLine && !written.Csv.IsBars)
            .Order()
            .ToList();
        // Charts of other kinds may show figures of several indicators; theirs stand in the table among others.
        if (written.Csv.IsLine || written.Csv.IsBars)
            Assert.Equal(table, shown);
        else
            Assert.Empty(shown.Except(table));
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void What_is_told_to_those_who_do_not_see_a_line_has_its_time_its_latest_figure_its_target_and_what_stands_beside_it(string site, string path)
    {
        var written = Written(site, path);
        if (!written.Csv.IsLine)
            return;
        string[] texts =
        [
            .. written.Page.QuerySelector("svg.chart")!.GetAttribute("aria-labelledby")!.Split(' ')
                .Select(id => written.Page.GetElementById(id)!.TextContent.Trim()),
        ];
        Assert.DoesNotContain("", texts);
        var told = texts[^1];
        var isShort = written.Csv.Rows.Select(row => row.Series).Distinct().Count() <= 5;
        foreach (var series in written.Csv.Rows.Where(row => isShort && row.Kind == PointKind.Measured).GroupBy(row => row.Series))
        {
            Assert.Contains(series.Last().Period, told, StringComparison.Ordinal);
            Assert.Contains(ReadChart.Writings(series.Last().Value!.Value, written.Language), number => told.Contains(number, StringComparison.Ordinal));
        }
        Assert.All(
            written.Csv.Rows.Where(row => row.Kind is PointKind.Target or PointKind.Projected or PointKind.Earlier),
            row => Assert.Contains(row.Period, told, StringComparison.Ordinal));
    }

    [Fact]
    public void The_example_city_has_a_chart_with_each_kind_of_number() => Assert.Empty(
        new[] { PointKind.Measured, PointKind.Earlier, PointKind.Planned, PointKind.Projected, PointKind.Target }
            .Except(Embedded("example").SelectMany(path => Written("example", path).Csv.Rows).Select(row => row.Kind)));

    private static IEnumerable<string> Embedded(string site) => Sites[site].Pages.Keys
        .Where(path => Languages.Usual.Any(language => path.StartsWith(Addresses.Embeds(language), StringComparison.Ordinal)));

    private static (IHtmlDocument Page, Language Language, ReadCsv Csv, byte[] Figure) Written(string site, string path)
    {
        var (files, pages) = Sites[site];
        var language = Languages.Usual.First(language => path.StartsWith(Addresses.Embeds(language), StringComparison.Ordinal));
        var id = path.Split('/')[^2];
        return (pages[path], language, ReadCsv.Of(Encoding.UTF8.GetString(files[Addresses.ChartCsv(id, language)])), files[Addresses.Figure(id, language)]);
    }
}
