using AngleSharp.Html.Dom;
using BarometerSite.Assessment;
using BarometerSite.Model;
using BarometerSite.Tests.RealSite;

namespace BarometerSite.Tests.ExampleCity;

/// <summary>A figure that was announced for a day that has passed is said to be late; one whose day is yet to come is not.</summary>
public sealed class LateReleaseTests
{
    private static readonly Eksempelby City = Eksempelby.Instance;
    private static readonly Source Later = Of("vote").NextRelease!.Source with { Date = new PartialDate(2014, 7, 1) };

    [Theory]
    [InlineData("index.html", "Tallet for 2013 skulle være her senest 31. marts 2014.", "Vi viser det, så snart det er her.")]
    [InlineData("maal/valg/index.html", "Tallet for 2013 skulle være her senest 31. marts 2014.", "Vi viser det, så snart det er her.")]
    [InlineData("indikatorer/vote/index.html", "Tallet for 2013 skulle være her senest 31. marts 2014.", "Vi viser det, så snart det er her.")]
    [InlineData("en/index.html", "The figure for 2013 was to be here by 31 March 2014", "We show it as soon as it is here.")]
    [InlineData("en/goals/vote/index.html", "The figure for 2013 was to be here by 31 March 2014", "We show it as soon as it is here.")]
    public void Front_page_goal_and_indicator_say_so(string path, string late, string then)
    {
        var told = Assert.Single(Told(City.Pages[path]));
        Assert.Contains(late, told, StringComparison.Ordinal);
        Assert.Contains(then, told, StringComparison.Ordinal);
    }

    [Fact]
    public void The_front_page_leads_to_the_goal_that_waits() =>
        Assert.NotNull(City.Pages["index.html"].QuerySelector(".late-release a[href='./maal/valg/']"));

    [Fact]
    public void A_day_that_is_yet_to_come_is_not_late()
    {
        Assert.Empty(Told(City.Pages["maal/tryg/index.html"]));
        var indicator = Of("unsafe");
        Assert.True(indicator.AwaitsRelease);
        Assert.Empty(LateReleases.Of(indicator, new DateOnly(2014, 12, 1)));
        Assert.Single(LateReleases.Of(indicator, new DateOnly(2014, 12, 2)));
    }

    [Fact]
    public void Whatever_is_said_of_the_period_ends_the_wait()
    {
        var vote = Of("vote");
        var answer = vote.Measurements[^1] with { Period = vote.NextRelease!.Period, Value = null, Status = ObservationStatus.Missing };
        Assert.Empty(LateReleases.Of(vote with { Measurements = [.. vote.Measurements, answer] }, Eksempelby.Today));
    }

    [Fact]
    public void A_computed_figure_waits_for_its_parts()
    {
        var vote = Of("vote");
        var ratio = Of("young") with { Computation = new Computation.Gap(new Operand(vote, []), new Operand(Of("unsafe"), [])) };
        Assert.Equal("vote", Assert.Single(LateReleases.Of(ratio, Eksempelby.Today)).Indicator.Id);
    }

    [Fact]
    public void What_was_announced_later_is_not_known_before() => Assert.Null(
        (City.Edition.Barometer with
        {
            Indicators = [Of("vote") with { NextRelease = new NextRelease(Of("vote").NextRelease!.Period, Of("vote").NextRelease!.By, Later) }],
            Goals = [],
        }).KnownOn(Eksempelby.Today).Indicators[0].NextRelease);

    [Fact]
    public void The_real_site_waits_for_nothing_that_was_announced() => Assert.All(BuiltSite.Instance.Pages.Values, page => Assert.Empty(Told(page)));

    private static IEnumerable<string> Told(IHtmlDocument page) => page.QuerySelectorAll(".late-release").Select(late => late.TextContent);

    private static Indicator Of(string id) => City.Edition.Barometer.Indicators.Single(indicator => indicator.Id == id);
}
