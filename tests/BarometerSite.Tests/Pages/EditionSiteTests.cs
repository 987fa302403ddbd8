using System.Collections.Concurrent;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BarometerSite.Editions;
using BarometerSite.Model;
using BarometerSite.Pages.Common;
using BarometerSite.Problems;
using BarometerSite.Tests.ExampleCity;
using BarometerSite.Tests.Rendering;

namespace BarometerSite.Tests.Pages;

/// <summary>Published editions as parts of the site: two of the example city's, the first of them corrected.</summary>
public sealed class EditionSiteTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Built = new(Build);

    private static IEnumerable<(string Path, IHtmlDocument Page)> Pages => Files.Keys
        .Where(path => path.StartsWith("udgaver/2", StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal))
        .Select(path => (path, Page(path)));

    private static IReadOnlyDictionary<string, byte[]> Files => Built.Value;

    [Fact]
    public void An_edition_has_its_first_page_and_every_goal_area_and_indicator_in_both_languages()
    {
        var barometer = Eksempelby.Instance.Edition.Barometer;
        string[] languages = ["", "en/"];

        Assert.All(languages, root => Assert.Contains($"udgaver/2014-1/{root}index.html", Files.Keys));
        Assert.All(barometer.Goals, goal => Assert.Contains($"udgaver/2014-1/maal/{goal.Slug.In(Languages.Danish)}/index.html", Files.Keys));
        Assert.All(barometer.Goals, goal => Assert.Contains($"udgaver/2014-1/en/goals/{goal.Slug.In(Languages.English)}/index.html", Files.Keys));
        Assert.All(barometer.Areas, area => Assert.Contains($"udgaver/2014-1/indsatsomraader/{area.Slug.In(Languages.Danish)}/index.html", Files.Keys));
        Assert.All(barometer.Indicators, indicator => Assert.Contains($"udgaver/2014-1/indikatorer/{indicator.Id}/index.html", Files.Keys));
    }

    [Fact]
    public void Every_link_of_an_edition_leads_to_a_file() => Assert.All(Pages, entry =>
    {
        var here = new Uri("https://site.invalid/" + entry.Path);
        var links = entry.Page.QuerySelectorAll("[href], [src], [data-figure]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("data-figure")!);
        Assert.All(links, link =>
        {
            var target = new Uri(here, link);
            if (target.Host != here.Host)
                return;
            var path = Uri.UnescapeDataString(target.AbsolutePath[1..]);
            Assert.Contains(path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path, Files.Keys);
        });
    });

    [Fact]
    public void Search_engines_find_only_the_page_as_it_is_now() => Assert.All(Pages, entry =>
    {
        Assert.Equal("noindex", entry.Page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        var canonical = new Uri(entry.Page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!).AbsolutePath;
        Assert.DoesNotContain("/udgaver/", canonical, StringComparison.Ordinal);
        Assert.True(Files.Keys.Any(path => canonical.EndsWith("/" + Address(path), StringComparison.Ordinal)), canonical);
        Assert.DoesNotContain(Address(entry.Path), Encoding.UTF8.GetString(Files["sitemap.xml"]), StringComparison.Ordinal);
    });

    [Fact]
    public void A_page_of_an_edition_says_which_it_is_and_where_the_newest_and_the_page_as_it_is_now_stand()
    {
        var notice = Page("udgaver/2013-2r2/maal/overledighed/index.html").QuerySelector(".edition-notice")!;

        Assert.Contains("2. halvår 2013, rettet (2. version)", notice.TextContent, StringComparison.Ordinal);
        Assert.Contains("Udgivet 30. juni 2014", notice.TextContent, StringComparison.Ordinal);
        Assert.Equal(["udgaver/2013-2/maal/overledighed/", "udgaver/2014-1/maal/overledighed/", "maal/overledighed/"],
            notice.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!.Replace("../", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_wrong_edition_leads_to_the_right_one_on_every_page() => Assert.All(
        Pages.Where(entry => entry.Path.StartsWith("udgaver/2013-2/", StringComparison.Ordinal) && entry.Page.QuerySelector(".edition-notice") is not null),
        entry => Assert.Contains("2013-2r2/", entry.Page.QuerySelector(".edition-wrong a")!.GetAttribute("href"), StringComparison.Ordinal));

    [Fact]
    public void Editions_are_listed_newest_first_with_the_verdict_of_each_goal()
    {
        var page = Page("udgaver/index.html");
        var danish = Eksempelby.Instance.Plan.Context.In(Languages.Danish);

        Assert.Equal(["2014-1/", "2013-2r2/", "2013-2/"],
            page.QuerySelectorAll("h2 a").Select(link => link.GetAttribute("href")!.Replace("../udgaver/", "", StringComparison.Ordinal)));
        var verdicts = Eksempelby.Instance.Edition.Goals.Select(goal => VerdictViews.Of(goal.Verdict, danish).Word);
        Assert.All(page.QuerySelectorAll(".edition"), edition =>
            Assert.Equal(verdicts, edition.QuerySelectorAll(".verdict-word").Select(word => word.TextContent)));
    }

    [Fact]
    public void Charts_of_an_edition_may_stand_in_others_pages_and_its_pages_may_not()
    {
        var headers = Encoding.UTF8.GetString(Files["_headers"]);

        Assert.Contains("/udgaver/2014-1/maal/*\n  Content-Security-Policy: frame-ancestors 'none'", headers, StringComparison.Ordinal);
        Assert.Contains("\n/udgaver/\n", headers, StringComparison.Ordinal);
        Assert.DoesNotContain("/udgaver/*", headers, StringComparison.Ordinal);
        Assert.DoesNotContain("indlejring", headers, StringComparison.Ordinal);
        var rules = headers.Split('\n').Where(rule => rule.StartsWith("/udgaver/2014-1/", StringComparison.Ordinal)).ToList();
        var pages = Pages.Select(entry => Address(entry.Path)).Where(address => address.StartsWith("udgaver/2014-1/", StringComparison.Ordinal))
            .Where(address => !address.Contains("/indlejring/", StringComparison.Ordinal) && !address.Contains("/embed/", StringComparison.Ordinal));
        Assert.All(pages, address => Assert.Contains(rules, rule =>
            rule.EndsWith('*') ? ("/" + address).StartsWith(rule[..^1], StringComparison.Ordinal) : rule == "/" + address));
    }

    private static string Address(string path) => path.Replace("index.html", "", StringComparison.Ordinal);

    private static IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Files[path]));

    private static ConcurrentDictionary<string, byte[]> Build()
    {
        var working = Eksempelby.Instance.Edition;
        var archive = EditionArchive.Empty;
        foreach (var half in new[] { new EditionId(2013, 2), new EditionId(2014, 1) })
            archive = new EditionArchive(archive.Editions.Add(new Freezer(archive, Eksempelby.Today, "test").Freeze(working, half, new DiagnosticBag())!));
        archive = new EditionArchive(
            archive.Editions.Add(new Freezer(archive, Eksempelby.Today, "test").Correct(working, new EditionId(2013, 2), new DiagnosticBag())!));
        var files = new SinkInMemory();
        var diagnostics = new DiagnosticBag();
        Assert.NotNull(SiteBuild.Render(Eksempelby.Instance.Loaded with { Archive = archive }, Eksempelby.Settings, diagnostics, files));
        return files.Files;
    }
}
