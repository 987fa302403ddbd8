using System.Text;
using System.Text.Json;
using BarometerSite.Tests.RealSite;

namespace BarometerSite.Tests.OpenData;

/// <summary>The data of a published edition, below its own address.</summary>
public sealed class EditionDataTests
{
    private const string Folder = "udgaver/2026-2/data/";

    private static BuiltSite Site => BuiltSite.Instance;

    private static Dictionary<string, byte[]> Bundle => ZipFile.Read(Site.Files[Folder + "alle-tal.zip"]);

    [Fact]
    public void An_edition_has_the_CSV_and_JSON_of_each_indicator_and_goal_and_the_rest_in_one_file()
    {
        var barometer = Site.Plan.Context.History.Archive.Editions.Single().Read().Barometer;
        var expected = barometer.WithFigures.SelectMany(indicator => new[] { $"{indicator.Id}.csv", $"{indicator.Id}.json" })
            .Concat(barometer.Goals.Select(goal => $"goals/{goal.FileName}.json")).Append("alle-tal.zip");

        Assert.Equal(expected.Select(path => Folder + path).Order(StringComparer.Ordinal),
            Site.Files.Keys.Where(path => path.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Its_bundle_has_every_form_and_says_which_edition_it_is()
    {
        var today = ZipFile.Read(Site.Files["data/alle-tal.zip"]);

        // Nothing was added or withdrawn since.
        Assert.Equal(today.Keys.Order(StringComparer.Ordinal), Bundle.Keys.Order(StringComparer.Ordinal));
        Assert.All(Bundle.Where(entry => Site.Files.ContainsKey(Folder + entry.Key)), entry => Assert.Equal(Site.Files[Folder + entry.Key], entry.Value));
        using var package = JsonDocument.Parse(Bundle["datapackage.json"]);
        Assert.Equal("2026-2", package.RootElement.GetProperty("version").GetString());
        Assert.Contains("/udgaver/2026-2/", Encoding.UTF8.GetString(Bundle["README.txt"]), StringComparison.Ordinal);
        Assert.Equal(Site.Files["data/csl/unsafe-neighbourhood.json"], Bundle["csl/unsafe-neighbourhood.json"]);
    }

    [Fact]
    public void Its_pages_offer_them()
    {
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(Site.Text("udgaver/2026-2/indikatorer/unsafe-neighbourhood/index.html"));
        Assert.Equal(["../../data/unsafe-neighbourhood.csv", "../../data/unsafe-neighbourhood.json", "../../data/alle-tal.zip"],
            page.QuerySelectorAll(".figure-foot .downloads a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void A_download_of_data_says_its_form_and_size()
    {
        var links = Site.Pages.Values.SelectMany(page => page.QuerySelectorAll(".downloads a[download][href*='data/']")).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Matches(@"\([0-9][0-9.,]* (B|kB|MB)\)$", link.TextContent.Trim()));
    }
}
