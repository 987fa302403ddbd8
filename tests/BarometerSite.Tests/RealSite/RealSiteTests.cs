using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using BarometerSite.Model;

namespace BarometerSite.Tests.RealSite;

public sealed partial class RealSiteTests
{
    private const int MostBytesOfAPage = 60_000;

    private static BuiltSite Site => BuiltSite.Instance;

    [Fact]
    public void There_is_nothing_to_complain_about()
    {
        Assert.Empty(Site.Complaints);
        Assert.NotEmpty(Site.Pages);
    }

    [Fact]
    public void Every_page_is_HTML_without_an_error()
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = true });
        AssertNone(Site.Pages.Keys.Select(path => Error(parser, path)).OfType<string>());
    }

    [Fact]
    public void Goals_are_judged_as_citizens_see_them_today()
    {
        var verdicts = Site.Edition.Goals.Select(goal => $"{goal.Goal.Number} {goal.Verdict.Word()}");

        Assert.Equal(
        [
            // Ranks of 2011 and 2012 are known; 2015 is not.
            "0 CannotTell NoneForDuePeriod",
            "1 CannotTell TargetNotSet NoMeasurement",
            // 10.9 in 2011 and 6.3 in 2017 are known; 2014 is not.
            "2 CannotTell NoneForDuePeriod",
            "3 CannotTell NoMeasurement ReferenceMissing",
            "4 CannotTell TargetNotSet NoMeasurement",
            "5 CannotTell TargetNotSet NoMeasurement",
            // From 11 in 2010 to 7.1 in 2014.
            "6 Reached",
        ], verdicts);
    }

    [Fact]
    public void Goal_2_alone_has_an_indication_and_it_is_no_verdict()
    {
        var goal = Assert.Single(Site.Edition.Goals, goal => goal.Indication is not null);
        var page = Site.Pages["maal/overledighed/index.html"].QuerySelector(".verdict-sentence")!;

        Assert.Equal((2, IndicationKind.BothMiss), (goal.Goal.Number, goal.Indication!.Kind));
        Assert.Contains("Kan ikke vurderes", page.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "Men tallene før og efter fristen ligger begge over målet: 10,9 i 2011 og 6,3 i 2017.",
            page.QuerySelector(".indication")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Site.Edition.Goals.Length - 1, Site.Edition.Goals.Count(goal => !goal.IsJudged));
    }

    [Fact]
    public void What_the_city_concluded_stands_beside_three_goals_and_counts_in_no_verdict()
    {
        var told = Site.Edition.Goals.Where(goal => !goal.Goal.OutsideVerdicts.IsEmpty).Select(goal =>
            $"{goal.Goal.Number} {string.Join(", ", goal.Goal.OutsideVerdicts.Select(verdict => verdict.Word.In(Languages.Danish)))}");

        Assert.Equal(["1 tilbagegang, en klart negativ udvikling", "2 stilstand", "3 stilstand"], told);
        Assert.Empty(Site.Pages["maal/overledighed/index.html"].QuerySelectorAll(".outside .sign, .outside [class*=verdict-]"));
    }

    [Fact]
    public void Figures_without_a_year_stand_beside_the_series_of_goals_2_and_3_and_in_none()
    {
        foreach (var (indicator, goal, text) in new[] { ("unemployment-gap", "overledighed", "10,8"), ("staff-mirror", "kommunens-medarbejdere", "1,5") })
        {
            Assert.DoesNotContain(text.Replace(',', '.'), Site.Text("figurer/goal_unemployment-line.csv"), StringComparison.Ordinal);
            Assert.Contains(text, Site.Pages[$"indikatorer/{indicator}/index.html"].QuerySelector(".undated")!.TextContent, StringComparison.Ordinal);
            Assert.Contains(text, Site.Pages[$"maal/{goal}/index.html"].QuerySelector(".undated")!.TextContent, StringComparison.Ordinal);
        }
        Assert.All(Site.Edition.Barometer.Indicators.SelectMany(indicator => indicator.Undated), figure => Assert.NotNull(figure.Source.Date));
    }

    [Fact]
    public void Each_goal_that_cannot_be_judged_says_what_it_would_take_and_one_page_lists_it_all()
    {
        var open = Site.Edition.Goals.Where(goal => !goal.IsJudged).ToList();

        Assert.All(open, goal => Assert.NotEmpty(goal.Goal.Needs));
        Assert.All(["hvad-mangler/index.html", "en/what-is-missing/index.html"], path =>
        {
            Assert.Equal(open.Sum(goal => goal.Goal.Needs.Length), Site.Pages[path].QuerySelectorAll(".need-list > li").Length);
            Assert.Equal(open.Count, Site.Pages[path].QuerySelectorAll("section.needs").Length);
        });
    }

    [Fact]
    public void The_year_names_no_month_since_the_policy_names_none()
    {
        Assert.NotEmpty(Site.Edition.Barometer.Calendar);
        Assert.DoesNotContain(Site.Edition.Barometer.Calendar, entry => entry.When.IsMonth());
        Assert.Contains("nævner ingen måneder", Site.Pages["aarshjul/index.html"].QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("names no months", Site.Pages["en/calendar/index.html"].QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_wheel_and_the_list_beside_it_say_the_same() => Assert.All(["aarshjul/index.html", "en/calendar/index.html"], path =>
    {
        var main = Site.Pages[path].QuerySelector("main")!;
        var told = main.QuerySelector("svg desc")!.TextContent;
        Assert.All(main.QuerySelectorAll(".year-times h2, .year-times h3"), heading => Assert.Contains(heading.TextContent, told, StringComparison.Ordinal));
    });

    [Fact]
    public void No_page_carries_a_script_or_a_style_of_its_own()
    {
        // A data block is no script: nothing runs it, and the Content-Security-Policy does not ask about it (HTML, 4.12.1).
        const string DataBlock = "[type='application/ld+json']";
        AssertNone(Site.Pages.SelectMany(page => page.Value.QuerySelectorAll($"script:not([src]):not({DataBlock}), style, [style], iframe, object, embed, form")
            .Select(element => $"{page.Key}: <{element.LocalName}>")));
        AssertNone(Site.Pages.SelectMany(page => page.Value.All.SelectMany(element => element.Attributes
            .Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)).Select(attribute => $"{page.Key}: {attribute.Name}"))));
    }

    [Fact]
    public void A_page_and_its_styles_travel_in_60_kB()
    {
        var styles = Site.Files.Where(file => file.Key.EndsWith(".css", StringComparison.Ordinal)).Sum(file => Compressed(file.Value));
        AssertNone(Site.Pages.Keys.Select(path => (Path: path, Size: styles + Compressed(Site.Files[path])))
            .Where(page => page.Size > MostBytesOfAPage).Select(page => $"{page.Path}: {page.Size}"));
    }

    [Fact]
    public void The_sitemap_lists_every_page_but_the_one_for_missing_addresses()
    {
        var root = Site.Loaded.Looks.BaseUrl;
        var listed = XDocument.Parse(Site.Text("sitemap.xml")).Descendants().Where(element => element.Name.LocalName == "loc")
            .Select(element => element.Value.StartsWith(root, StringComparison.Ordinal) ? element.Value[root.Length..] + "index.html" : element.Value);

        Assert.Equal(Site.Pages.Keys.Where(path => path != "404.html"), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_feed_is_Atom_with_an_entry_of_its_own_id_for_each_indicator_that_has_a_dated_figure()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse(Site.Text("feed.xml")).Root!;
        var entries = feed.Elements(atom + "entry").ToList();

        Assert.Equal(atom + "feed", feed.Name);
        Assert.All(entries.Prepend(feed), entry => Assert.All(["id", "title", "updated"], name => Assert.NotEmpty(entry.Element(atom + name)!.Value)));
        Assert.Equal(entries.Count, entries.Select(entry => entry.Element(atom + "id")!.Value).Distinct().Count());
        Assert.Equal(feed.Element(atom + "updated")!.Value, entries.Max(entry => entry.Element(atom + "updated")!.Value));
        Assert.Equal(
            Site.Edition.Barometer.Indicators.Count(
                indicator => indicator.Measurements.Any(row => row is { IsTotal: true, Value: not null, Published: not null })),
            entries.Count);
    }

    [Fact]
    public void An_assets_address_carries_the_hash_of_its_bytes()
    {
        var assets = Site.Files.Where(file => file.Key.StartsWith("assets/", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(assets);
        Assert.All(assets, asset => Assert.Equal(
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(asset.Value))[..16],
            AssetName().Match(asset.Key).Groups["hash"].Value));
    }

    private static string? Error(HtmlParser parser, string path)
    {
        try
        {
            // AngleSharp forgets that the end tag of textPath is read in lower case (HTML 13.2.6.5, any other end tag), so it gets a name without capitals.
            parser.ParseDocument(Site.Text(path).Replace("textPath", "tspan", StringComparison.Ordinal));
            return null;
        }
        catch (HtmlParseException exception)
        {
            return $"{path}({exception.Position.Line},{exception.Position.Column}): {exception.Message}";
        }
    }

    private static long Compressed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var stream = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            stream.Write(bytes);
        return packed.Length;
    }

    private static void AssertNone(IEnumerable<string> found) => Assert.Equal("", string.Join('\n', found.Take(20)));

    [GeneratedRegex(@"^assets/.+\.(?<hash>[0-9a-f]{16})\.\w+$")]
    private static partial Regex AssetName();
}
