using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using BarometerSite.Problems;
using BarometerSite.Sources.Csv;
using BarometerSite.Tests.Markup;

namespace BarometerSite.Tests.RealSite;

/// <summary>No number is made up: what pages show stands in the data, and the data name their sources.</summary>
public sealed partial class NumberTests
{
    [Fact]
    public void Every_number_in_a_table_of_an_indicator_stands_in_its_CSV_file()
    {
        var shown = 0;
        var missing = new List<string>();
        foreach (var (path, page) in BuiltSite.Instance.Pages.Where(page => IndicatorPage().IsMatch(page.Key)))
        {
            var id = IndicatorPage().Match(path).Groups["id"].Value;
            var cells = page.QuerySelectorAll("table:has(thead) tbody tr").SelectMany(NumberCells.Of)
                .Select(cell => Marker().Replace(cell.TextContent, "").Trim())
                .Where(text => text.Any(char.IsAsciiDigit))
                .ToList();
            var known = cells.Count == 0 ? [] : Rows($"data/{id}.csv").SelectMany(row => row.Cells).Select(cell => cell.Value).ToHashSet();
            shown += cells.Count;
            missing.AddRange(cells.Where(cell => !known.Contains(Plain(cell))).Select(cell => $"{path}: {cell}"));
        }

        Assert.True(shown > 100);
        Assert.Equal("", string.Join('\n', missing.Distinct()));
    }

    [Fact]
    public void Every_row_of_the_measurements_names_a_source_that_is_listed()
    {
        var sources = SourceId().Matches(Source("data/sources.yml")).Select(match => match.Groups["id"].Value).ToHashSet();
        var rows = 0;
        foreach (var file in BuiltSite.Instance.Sources.Where(file => file.Path.StartsWith("data/measurements/", StringComparison.Ordinal)))
        {
            var definition = file.Path.Replace("measurements", "indicators", StringComparison.Ordinal).Replace(".csv", ".yml", StringComparison.Ordinal);
            var usual = DefaultSource().Match(Source(definition)).Groups["id"].Value;
            var table = CsvReader.Parse(new SourceText(file.Path, Source(file.Path)), new DiagnosticBag())!;
            var column = table.Column("source");
            foreach (var row in table.Rows)
            {
                var named = column >= 0 && row.Cells[column].Value.Length > 0 ? row.Cells[column].Value : usual;
                Assert.True(sources.Contains(named), $"{row.Span}: {named}");
                rows++;
            }
        }

        Assert.True(rows > 100);
    }

    [Fact]
    public void A_receipt_names_the_line_of_the_CSV_file_that_its_figure_stands_in()
    {
        var rows = 0;
        foreach (var (path, page) in BuiltSite.Instance.Pages)
        {
            foreach (var row in page.QuerySelectorAll(".receipt-rows tbody tr"))
            {
                var link = row.QuerySelector("a[href$='.csv']")!;
                var line = int.Parse(link.TextContent.Split(' ')[^1], CultureInfo.InvariantCulture);
                var found = Rows("data/" + link.GetAttribute("href")!.Split('/')[^1]).Single(found => found.Line == line);
                var cells = found.Cells.Select(cell => cell.Value).ToList();
                var number = path.StartsWith("en/", StringComparison.Ordinal)
                    ? English(row.QuerySelector("td.number")!.TextContent)
                    : Plain(row.QuerySelector("td.number")!.TextContent);
                Assert.Contains(number, cells);
                Assert.Contains(row.QuerySelector("th")!.TextContent.Trim(), cells);
                rows++;
            }
        }

        Assert.True(rows > 0);
    }

    private static ImmutableArray<CsvRow> Rows(string path) => CsvReader.Parse(new SourceText(path, BuiltSite.Instance.Text(path)), new DiagnosticBag())!.Rows;

    private static string Source(string path) => System.Text.Encoding.UTF8.GetString(BuiltSite.Instance.Sources.Single(file => file.Path == path).Bytes);

    /// <summary>A number as the site writes it in Danish, written as machines do.</summary>
    private static string Plain(string shown) =>
        Number().Match(shown).Value.Replace(".", "", StringComparison.Ordinal).Replace(',', '.').Replace('\u2212', '-');

    private static string English(string shown) => Number().Match(shown).Value.Replace(",", "", StringComparison.Ordinal).Replace('\u2212', '-');

    [GeneratedRegex("^indikatorer/(?<id>[a-z0-9-]+)/index.html$")]
    private static partial Regex IndicatorPage();

    [GeneratedRegex(@"\[[bdepu]\]")]
    private static partial Regex Marker();

    [GeneratedRegex(@"\u2212?[0-9][0-9.,]*(?<![.,])")]
    private static partial Regex Number();

    [GeneratedRegex(@"^- id: (?<id>\S+)", RegexOptions.Multiline)]
    private static partial Regex SourceId();

    [GeneratedRegex(@"^source: (?<id>\S+)", RegexOptions.Multiline)]
    private static partial Regex DefaultSource();
}
