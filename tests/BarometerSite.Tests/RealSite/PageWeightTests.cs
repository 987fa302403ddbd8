using System.IO.Compression;
using System.Text.RegularExpressions;
using BarometerSite.Tests.ExampleCity;

namespace BarometerSite.Tests.RealSite;

/// <summary>
/// A phone on a slow network gets a goal's page at once: what it must load is little, and charts to explore load nothing before they are asked for.
/// </summary>
public sealed partial class PageWeightTests
{
    /// <summary>Bytes over the network, compressed as every web host does.</summary>
    private const int Most = 60 * 1024;

    [Fact]
    public void A_goals_page_weighs_little_with_everything_that_it_loads() => AssertLight(BuiltSite.Instance.Files);

    [Fact]
    public void So_does_one_of_a_barometer_with_every_kind_of_target() => AssertLight(Eksempelby.Instance.Files);

    private static void AssertLight(IReadOnlyDictionary<string, byte[]> files)
    {
        var pages = files.Keys.Where(path => GoalPage().IsMatch(path)).ToList();
        Assert.NotEmpty(pages);
        foreach (var page in pages)
        {
            var text = System.Text.Encoding.UTF8.GetString(files[page]);
            var loaded = Loaded().Matches(text).Select(match => Resolve(page, match.Groups["address"].Value)).Append(page).Distinct().ToList();
            Assert.Contains(loaded, path => path.EndsWith(".css", StringComparison.Ordinal));
            Assert.Contains(loaded, path => path.EndsWith(".js", StringComparison.Ordinal));
            var weight = loaded.Sum(path => Compressed(files[path]));
            Assert.True(weight <= Most, $"{page} weighs {weight} bytes");
        }
    }

    private static string Resolve(string page, string address) => new Uri(new Uri("http://site/" + page), address).AbsolutePath[1..];

    private static int Compressed(byte[] bytes)
    {
        using var written = new MemoryStream();
        using (var gzip = new GZipStream(written, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);
        return (int)written.Length;
    }

    [GeneratedRegex("^(en/goals|maal)/[^/]+/index.html$")]
    private static partial Regex GoalPage();

    /// <summary>Styles, the icon, scripts and pictures; what a script is only told of is loaded when a reader asks for it.</summary>
    [GeneratedRegex("""<(?:link rel="(?:stylesheet|icon)" href|script src|img src)="(?<address>[^"]+)""")]
    private static partial Regex Loaded();
}
