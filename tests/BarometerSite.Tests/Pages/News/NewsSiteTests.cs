using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BarometerSite.Editions;
using BarometerSite.Editions.Comparing;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Tests.ExampleCity;
using BarometerSite.Tests.Rendering;

namespace BarometerSite.Tests.Pages.News;

/// <summary>What is new, as the site tells it: an edition as of a year ago, one as of today, and the working edition with nothing new.</summary>
public sealed class NewsSiteTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly Lazy<(Edition Then, IReadOnlyDictionary<string, byte[]> Files)> Built = new(Build);

    [Fact]
    public void The_page_tells_each_edition_the_newest_first_with_counts_before_all_else()
    {
        var page = Page("nyt/index.html");

        Assert.Equal(
            ["Siden udgaven 1. halvår 2014", "Nyt i udgaven 1. halvår 2014", "Nyt i udgaven 1. halvår 2013"],
            page.QuerySelectorAll("h2").Select(heading => heading.TextContent));
        var counts = page.QuerySelectorAll(".changes-counts").Select(line => line.TextContent).ToList();
        Assert.EndsWith("Der er intet nyt.", counts[0], StringComparison.Ordinal);
        var changes = EditionComparer.Compare(Built.Value.Then, Eksempelby.Instance.Edition);
        Assert.Contains($"{changes.Count(ChangeKind.NewFigure)} nye tal", counts[1], StringComparison.Ordinal);
        Assert.EndsWith("Det er den første udgave.", counts[2], StringComparison.Ordinal);
        Assert.Equal(changes.Flips.Count(), page.QuerySelectorAll(".change-verdict").Length);
        Assert.Equal("What is new", Page("en/news/index.html").QuerySelector("h1")?.TextContent);
    }

    [Fact]
    public void The_front_page_says_what_is_new_since_the_newest_edition_and_leads_there()
    {
        var link = Page("index.html").QuerySelector(".opening a[href$='nyt/']");
        Assert.Equal("Siden udgaven 1. halvår 2014: Der er intet nyt.", link?.ParentElement?.TextContent);
        Assert.Null(Page("udgaver/2013-1/index.html").QuerySelector(".opening a[href$='nyt/']"));
    }

    [Fact]
    public void Feeds_say_the_same_in_both_forms_and_each_entry_has_an_id_of_its_own()
    {
        var feeds = Files.Keys.Where(path => path.EndsWith("feed.xml", StringComparison.Ordinal)).ToList();
        var barometer = Eksempelby.Instance.Edition.Barometer;
        Assert.Equal(2 * (1 + barometer.Goals.Length + barometer.Areas.Length), feeds.Count);
        foreach (var path in feeds)
        {
            var atom = XDocument.Parse(Encoding.UTF8.GetString(Files[path])).Root!;
            using var json = JsonDocument.Parse(Files[path.Replace(".xml", ".json", StringComparison.Ordinal)]);
            var items = json.RootElement.GetProperty("items").EnumerateArray().ToList();
            var entries = atom.Elements(Atom + "entry").ToList();
            Assert.Equal(entries.Select(entry => entry.Element(Atom + "id")!.Value), items.Select(item => item.GetProperty("id").GetString()));
            Assert.Equal(entries.Select(entry => entry.Element(Atom + "title")!.Value), items.Select(item => item.GetProperty("title").GetString()));
            var kinds = entries.Select(entry => entry.Element(Atom + "category")!.Attribute("term")!.Value).ToList();
            Assert.Equal(kinds, items.Select(item => item.GetProperty("tags")[0].GetString()));
            Assert.Equal(entries.Count, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
            Assert.All(kinds, kind => Assert.True(Codes.Changes.TryParse(kind, out _)));
        }
        Assert.Contains("<category term=\"verdict\"/>", Encoding.UTF8.GetString(Files["feed.xml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_goal_has_a_feed_of_its_own_that_its_page_names()
    {
        var link = Page("maal/overledighed/index.html").QuerySelectorAll("link[type='application/atom+xml']").Select(link => link.GetAttribute("href"));
        Assert.Equal(["../../feed.xml", "../../maal/overledighed/feed.xml"], link);
        var all = Entries("feed.xml");
        Assert.Subset(all, Entries("maal/overledighed/feed.xml"));
    }

    private static HashSet<string> Entries(string path) =>
    [
        .. XDocument.Parse(Encoding.UTF8.GetString(Files[path])).Descendants(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value),
    ];

    private static IReadOnlyDictionary<string, byte[]> Files => Built.Value.Files;

    private static IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Files[path]));

    private static (Edition, IReadOnlyDictionary<string, byte[]>) Build()
    {
        var working = Eksempelby.Instance.Edition;
        var then = Edition.Of(working.Barometer, Eksempelby.Today.AddYears(-1));
        var archive = EditionArchive.Empty;
        foreach (var (edition, id) in new[] { (then, new EditionId(2013, 1)), (working, new EditionId(2014, 1)) })
            archive = new EditionArchive(archive.Editions.Add(new Freezer(archive, edition.AsOf, "test").Freeze(edition, id, new DiagnosticBag())!));
        var files = new SinkInMemory();
        var diagnostics = new DiagnosticBag();
        Assert.NotNull(SiteBuild.Render(Eksempelby.Instance.Loaded with { Archive = archive }, Eksempelby.Settings, diagnostics, files));
        return (then, files.Files);
    }
}
