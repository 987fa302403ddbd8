using System.Collections.Concurrent;
using System.Text;
using BarometerSite.Problems;
using BarometerSite.Rendering;

namespace BarometerSite.Tests.RealSite;

/// <summary>The site as it would have been on a day: nothing on it was published later.</summary>
public sealed class AsOfTests : IFileSink
{
    private readonly ConcurrentDictionary<string, string> files = new(StringComparer.Ordinal);

    [Theory]
    [InlineData(2005, 1, 1)]
    [InlineData(2012, 6, 30)]
    [InlineData(2013, 6, 30)]
    [InlineData(2014, 12, 31)]
    [InlineData(2019, 6, 30)]
    public void No_figure_stands_on_the_site_before_it_was_published(int year, int month, int day)
    {
        var diagnostics = new DiagnosticBag();
        var settings = BuiltSite.Settings with { AsOf = new DateOnly(year, month, day) };

        _ = SiteBuild.Run(BuiltSite.Instance.Sources, settings, diagnostics, this);

        Assert.DoesNotContain(diagnostics.InOrder(), problem => problem.Code != "edition-later");
        // The plain ones; all other forms say the same (ReadBackTests).
        var tables = files.Where(file => file.Key.EndsWith(".csv", StringComparison.Ordinal) && Path.GetDirectoryName(file.Key) == "data");
        foreach (var (path, text) in tables)
            Assert.All(Published(text), date => Assert.True(string.CompareOrdinal(date[..4], $"{year:0000}") <= 0, $"{path}: {date}"));
        Assert.Equal(year >= 2013, files.ContainsKey("data/unsafe-evening.csv"));
        // The city's own barometer is of January 2013.
        Assert.Equal(year >= 2013, files["maal/overledighed/index.html"].Contains("stilstand", StringComparison.Ordinal));
        Assert.Equal(year >= 2013, files["maal/overledighed/index.html"].Contains("class=\"undated\"", StringComparison.Ordinal));
    }

    void IFileSink.Write(string path, ReadOnlySpan<byte> bytes) => files[path] = Encoding.UTF8.GetString(bytes);

    private static IEnumerable<string> Published(string csv)
    {
        var lines = csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var column = Array.IndexOf(lines[0].Split(','), "published");
        // Notes and titles may hold commas, but they come after the date.
        return lines.Skip(1).Select(line => line.Split(',')[column]).Where(date => date.Length >= 4);
    }
}
