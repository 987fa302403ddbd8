using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BarometerSite.Tests.ExampleCity;
using BarometerSite.Tests.RealSite;

namespace BarometerSite.Tests.Pages;

public sealed class ReportTests
{
    private static readonly PublishedCity City = PublishedCity.Instance;

    [Theory]
    [InlineData(2012, "2. halvår 2012")]
    [InlineData(2013, "2. halvår 2013")]
    public void A_years_report_is_made_of_its_newest_edition(int year, string edition) =>
        Assert.Contains($"lavet af udgaven {edition}.", Text(Report(year).QuerySelector(".report-basis")!), StringComparison.Ordinal);

    [Fact]
    public void That_of_a_year_without_an_edition_is_made_of_what_the_site_states_and_says_so() =>
        Assert.Contains("Der er ingen udgave fra 2014 endnu", Text(Report(2014).QuerySelector(".report-basis")!), StringComparison.Ordinal);

    [Fact]
    public void It_says_what_is_new_since_the_newest_edition_of_the_year_before()
    {
        var changes = Report(2013).QuerySelector("section:has(#changes-heading)")!;

        Assert.StartsWith("Siden udgaven 2. halvår 2012:", Text(changes.QuerySelector("p")!), StringComparison.Ordinal);
        Assert.NotEmpty(changes.QuerySelectorAll("li"));
        Assert.Contains("ingen udgave fra 2011", Text(Report(2012).QuerySelector("section:has(#changes-heading)")!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("statusrapport/2012/")]
    [InlineData("statusrapport/2013/")]
    [InlineData("statusrapport/2014/")]
    [InlineData("en/status-report/2013/")]
    public void Each_goal_has_the_verdict_of_the_page_that_the_report_leads_to(string report)
    {
        var goals = City.Page(report).QuerySelectorAll(".report-goal");
        Assert.NotEmpty(goals);
        foreach (var goal in goals)
        {
            var address = new Uri(new Uri("http://city/" + report), goal.QuerySelector(".report-more a")!.GetAttribute("href")).AbsolutePath[1..];
            var page = City.Page(address);

            Assert.Equal(Text(page.QuerySelector(".verdict-says .verdict-word")!).TrimEnd('.'), Text(goal.QuerySelector(".verdict .verdict-word")!));
            Assert.Equal(Text(page.QuerySelector(".goal-promise")!), Text(goal.QuerySelector(".report-statement")!));
        }
    }

    [Fact]
    public void On_the_real_site_each_goals_text_says_why_it_matters_and_what_the_city_does()
    {
        var report = new HtmlParser().ParseDocument(BuiltSite.Instance.Files["statusrapport/2026/index.html"] is { } bytes
            ? System.Text.Encoding.UTF8.GetString(bytes)
            : "");
        var goals = report.QuerySelectorAll(".report-goal");

        Assert.Equal(7, goals.Length);
        Assert.All(goals, goal => Assert.Equal(2, goal.QuerySelectorAll(".prose").Length));
        // The heading of the text does not stand in its part.
        Assert.All(goals.SelectMany(goal => goal.QuerySelectorAll(".prose")), prose => Assert.Empty(prose.QuerySelectorAll("h2")));
    }

    [Fact]
    public void The_newest_is_found_from_every_page_and_all_from_the_list_of_editions()
    {
        Assert.Contains(City.Page("").QuerySelectorAll(".footer-links a"), link => link.GetAttribute("href") == "./statusrapport/2014/");
        Assert.Equal(
            ["Statusrapport 2014", "Statusrapport 2013", "Statusrapport 2012"],
            City.Page("udgaver/").QuerySelectorAll("main a[href*=statusrapport]").Select(Text));
    }

    private static IDocument Report(int year) => City.Page($"statusrapport/{year}/");

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
