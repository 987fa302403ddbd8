using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Parser;
using BarometerSite.Editions;
using BarometerSite.Editions.Reading;
using BarometerSite.Editions.Writing;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Tests.ExampleCity;
using BarometerSite.Tests.Rendering;

namespace BarometerSite.Tests.Pages;

/// <summary>What the example city had when an edition of it was published leads on, whatever it is called today.</summary>
public sealed class MovedAddressTests
{
    private static readonly EditionArchive Same = Archive(("¤", "¤"));

    private static readonly EditionArchive RenamedGoal = Archive(("\"overledighed\"", "\"arbejde\""));

    [Fact]
    public void A_site_that_has_all_that_it_had_has_nothing_to_say()
    {
        var (problems, files) = Build(Same);

        Assert.DoesNotContain(problems, problem => problem.Contains(" error ", StringComparison.Ordinal));
        Assert.DoesNotContain("_redirects", files.Keys);
    }

    [Fact]
    public void A_goal_with_another_slug_is_an_error_at_its_file_with_the_line_to_write_and_what_lies_below_goes_with_it()
    {
        var (problems, _) = Build(RenamedGoal);

        var gone = Assert.Single(problems, problem => problem.Contains("address-gone", StringComparison.Ordinal));
        Assert.StartsWith("data/goals/", gone, StringComparison.Ordinal);
        Assert.EndsWith("better one: ‘/maal/arbejde/: /maal/overledighed/’.", gone, StringComparison.Ordinal);
    }

    [Fact]
    public void The_line_that_is_told_mends_it()
    {
        var (problems, files) = Build(RenamedGoal, ("maal/arbejde/", "maal/overledighed/"));

        Assert.DoesNotContain(problems, problem => problem.Contains(" error ", StringComparison.Ordinal));
        var page = new HtmlParser().ParseDocument(Text(files, "maal/arbejde/index.html"));
        Assert.Equal("0; url=../../maal/overledighed/", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal("../../maal/overledighed/", page.QuerySelector("main a")!.GetAttribute("href"));
        Assert.EndsWith("/maal/overledighed/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Null(page.QuerySelector("script"));
        Assert.Equal(files["maal/overledighed/feed.xml"], files["maal/arbejde/feed.xml"]);
        Assert.Contains("/maal/arbejde/feed.json /maal/overledighed/feed.json 301\n", Text(files, "_redirects"), StringComparison.Ordinal);
        Assert.DoesNotContain("maal/arbejde", Text(files, "sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_indicator_that_is_gone_leads_to_what_the_edition_still_shows()
    {
        var advice = Gone(Archive(("unemployment-gap", "old-gap")));

        Assert.Contains(("data/old-gap.csv", "udgaver/2014-1/data/old-gap.csv"), advice);
        Assert.Contains(("indikatorer/old-gap/", "udgaver/2014-1/indikatorer/old-gap/"), advice);
    }

    /// <summary>All that is told is enough, and a file that only the edition has is made with it.</summary>
    [Fact]
    public void The_lines_that_are_told_mend_whatever_is_gone()
    {
        var archive = Archive(("unemployment-gap", "old-gap"));

        var (problems, files) = Build(archive, Gone(archive));

        Assert.DoesNotContain(problems, problem => problem.Contains(" error ", StringComparison.Ordinal));
        Assert.Equal(files["udgaver/2014-1/data/old-gap.csv"], files["data/old-gap.csv"]);
        Assert.Contains("../../udgaver/2014-1/indikatorer/old-gap/", Text(files, "indikatorer/old-gap/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_that_is_gone_is_an_error_and_its_page_says_where_it_is_now()
    {
        var archive = Archive(("\"headings\": []", "\"headings\": [{ \"id\": \"gammelt-afsnit\", \"level\": 2, \"text\": \"Gammelt\" }]"));

        var advice = Gone(archive);
        var files = Build(archive, advice).Files;

        Assert.Contains(("en/method/#gammelt-afsnit", "en/method/"), advice);
        var note = new HtmlParser().ParseDocument(Text(files, "en/method/index.html")).QuerySelector("main #gammelt-afsnit")!;
        Assert.Equal("../../en/method/", note.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("moved-part", note.ClassName);
        Assert.DoesNotContain("_redirects", files.Keys);
    }

    [Fact]
    public void What_an_edition_shows_has_not_moved_whatever_its_capital_letters() => Assert.Contains(
        "error moved-still-there: ‘/Udgaver/2014-1/maal/overledighed/’ is where the site has something now",
        Build(Same, ("Udgaver/2014-1/maal/overledighed/", "maal/overledighed/")).Problems[0], StringComparison.Ordinal);

    [Fact]
    public void Very_many_moves_in_a_row_are_followed_in_no_time()
    {
        var row = Enumerable.Range(0, 5_000).Select(number => ($"a{number}/", number == 4_999 ? "metode/" : $"a{number + 1}/")).ToArray();

        var redirects = Text(Build(Same, row).Files, "_redirects");

        Assert.StartsWith("/a0/ /metode/ 301\n", redirects, StringComparison.Ordinal);
    }

    /// <summary>The lines that are told.</summary>
    private static (string From, string To)[] Gone(EditionArchive archive) =>
        [.. Build(archive).Problems.Where(problem => problem.Contains("address-gone", StringComparison.Ordinal)).Select(Advice)];

    private static (string From, string To) Advice(string problem)
    {
        var line = problem[(problem.LastIndexOf('‘') + 2)..problem.LastIndexOf('’')].Split(": /");
        return (line[0], line[1]);
    }

    private static string Text(IReadOnlyDictionary<string, byte[]> files, string path) => Encoding.UTF8.GetString(files[path]);

    private static (List<string> Problems, IReadOnlyDictionary<string, byte[]> Files) Build(EditionArchive archive, params (string From, string To)[] moved)
    {
        var site = Eksempelby.Instance.Loaded;
        ImmutableArray<MovedAddress> moves = [.. moved.Select(move => new MovedAddress(move.From, move.To))];
        var files = new SinkInMemory();
        var diagnostics = new DiagnosticBag();
        SiteBuild.Render(site with { Archive = archive, Looks = site.Looks with { Moved = moves } }, Eksempelby.Settings, diagnostics, files);
        return ([.. diagnostics.InOrder().Select(problem => problem.ToString())], files.Files);
    }

    /// <summary>One edition, of the city as it is today but for what is replaced in its document.</summary>
    private static EditionArchive Archive(params (string Now, string Then)[] replaced)
    {
        var json = new ArrayBufferWriter<byte>();
        new EditionWriter(Eksempelby.Instance.Edition).Write(json);
        var text = Encoding.UTF8.GetString(json.WrittenSpan);
        foreach (var (now, then) in replaced)
            text = text.Replace(now, then, StringComparison.Ordinal);
        var edition = EditionReader.Read(Encoding.UTF8.GetBytes(text));
        return new EditionArchive([new Freezer(EditionArchive.Empty, Eksempelby.Today, "test").Freeze(edition, new EditionId(2014, 1), new DiagnosticBag())!]);
    }
}
