using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BarometerSite.Charts;
using BarometerSite.Model;
using BarometerSite.Pages;
using BarometerSite.Tests.ExampleCity;

namespace BarometerSite.Tests.Pages;

/// <summary>A further language that is read from the right: it has the pages that it has a text for, and they are whole.</summary>
public sealed class RightToLeftTests
{
    private const string Goal = "ar/goals/overledighed/index.html";

    private static ArabicCity City => ArabicCity.Instance;

    [Fact]
    public void It_builds_and_tells_only_of_the_text_that_fell_behind()
    {
        var complaint = Assert.Single(City.Complaints);

        Assert.StartsWith("content/ar/pages/method.md", complaint, StringComparison.Ordinal);
        Assert.Contains("translation-behind", complaint, StringComparison.Ordinal);
        var notice = City.Pages["ar/method/index.html"].QuerySelector(".summary-notice")!;
        Assert.Contains(Written("translation_behind"), notice.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Written("translation_behind"), City.Pages["ar/index.html"].Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_goal_has_a_page_where_a_text_tells_of_it()
    {
        Assert.True(City.Pages.ContainsKey(Goal));
        Assert.False(City.Pages.ContainsKey("ar/goals/laeselyst/index.html"));
        Assert.Contains("../maal/laeselyst/", Links(City.Pages["ar/index.html"]));
        Assert.Contains("../ar/goals/overledighed/", Links(City.Pages["ar/index.html"]));
        Assert.DoesNotContain(City.Pages.Keys, page => page.StartsWith("ar/corrections/", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_page_says_its_way_and_no_other_page_does()
    {
        Assert.NotEmpty(City.ArabicPages);
        Assert.All(City.Pages.Values, page => Assert.Equal(
            page.DocumentElement.GetAttribute("lang") == "ar" ? "rtl" : null, page.DocumentElement.GetAttribute("dir")));
    }

    [Fact]
    public void Translations_name_each_other()
    {
        var goal = Named(City.Pages[Goal]);

        Assert.Equal(["ar", "da", "en", "x-default"], goal.Keys);
        foreach (var address in goal.Values)
        {
            var other = City.Pages[address["https://example.org/barometer/".Length..] + "index.html"];
            Assert.Equal(goal, Named(other));
        }
        Assert.Equal(["Dansk", "English"], City.Pages[Goal].QuerySelectorAll(".language a").Select(link => link.TextContent));
        Assert.Equal(["English"], City.Pages["maal/laeselyst/index.html"].QuerySelectorAll(".language a").Select(link => link.TextContent));
    }

    [Fact]
    public void No_link_of_its_pages_is_dead() => Assert.All(City.ArabicPages, page =>
        Assert.All(Links(page.Value).Where(link => !link.Contains(':', StringComparison.Ordinal) && !link.StartsWith('#')), link =>
        {
            var target = new Uri(new Uri("https://example.org/" + page.Key), link);
            Assert.True(City.Files.ContainsKey(Addresses.File(target.AbsolutePath[1..])), $"{page.Key}: {link}");
        }));

    [Fact]
    public void Time_goes_to_the_left_in_drawings_and_figures()
    {
        var charts = City.Pages[Goal].QuerySelectorAll("svg.chart");
        var chart = charts[^1];
        var years = chart.QuerySelectorAll("text").Where(text => text.TextContent is "2011" or "2013").ToDictionary(text => text.TextContent, Place);

        Assert.Equal("rtl", chart.GetAttribute("direction"));
        Assert.NotNull(chart.QuerySelector("g[transform='matrix(-1 0 0 1 480 0)']"));
        // Turned back once more, they lie at the opposite of what they say.
        Assert.True(years["2011"] > years["2013"]);
        Assert.All(chart.QuerySelectorAll("text"), text => Assert.Equal("scale(-1 1)", text.GetAttribute("transform")));
        using var figure = JsonDocument.Parse(City.Files["figures-ar/goal_unemployment-line.json"]);
        Assert.Equal("reversed", figure.RootElement.GetProperty("layout").GetProperty("xaxis").GetProperty("autorange").GetString());
    }

    [Fact]
    public void The_wheel_and_the_map_stay_as_they_are() =>
        Assert.All(City.Pages["ar/calendar/index.html"].QuerySelectorAll("svg.chart"), chart =>
        {
            Assert.Equal("ltr", chart.GetAttribute("direction"));
            Assert.Null(chart.QuerySelector("[transform^=matrix]"));
        });

    [Fact]
    public void A_number_keeps_its_sign_before_it() => Assert.All(
        City.ArabicPages.SelectMany(page => page.Value.QuerySelectorAll("main dd")).Select(value => value.TextContent.Trim())
            .Where(text => text.StartsWith('−') || text.Contains(" −2", StringComparison.Ordinal)),
        text => Assert.Contains("\u200e−2", text, StringComparison.Ordinal));

    [Fact]
    public void What_it_says_is_written_and_read_in_all_its_languages()
    {
        var site = City.Plan!.Context.Barometer.Site;

        Assert.Equal(["da", "en", "ar"], site.Languages.Select(language => language.Code));
        Assert.All(City.Plan.Context.Barometer.Goals, goal => Assert.NotNull(goal.Title.Find(Languages.Arabic)));
    }

    private static SortedDictionary<string, string> Named(IHtmlDocument page) => new(
        page.QuerySelectorAll("link[hreflang]").ToDictionary(link => link.GetAttribute("hreflang")!, link => link.GetAttribute("href")!),
        StringComparer.Ordinal);

    private static decimal Place(IElement text) => ChartPicture.Width + decimal.Parse(text.GetAttribute("x")!, CultureInfo.InvariantCulture);

    private static string Written(string key) => City.Plan!.Context.In(Languages.Arabic).Word(key);

    private static IEnumerable<string> Links(IHtmlDocument page) => page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!);
}
