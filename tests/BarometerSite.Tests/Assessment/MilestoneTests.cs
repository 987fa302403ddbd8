using BarometerSite.Assessment;
using BarometerSite.Model;

namespace BarometerSite.Tests.Assessment;

/// <summary>From 20.0 in 2010 to at most 10 in 2020, with 18 by 2014 on the way: 0.5 a year at first, then 1.333.</summary>
public sealed class MilestoneTests
{
    private static readonly Target Planned = Plan(("2014", 18m));

    [Theory]
    // The plan has 19 for 2012: P = −1 / −1. A straight line would have 18 and call it half of what is needed.
    [InlineData("2012", "19.0", "OnTrack")]
    // −0.95 / −1 and −0.9 / −1.
    [InlineData("2012", "19.05", "OnTrack")]
    [InlineData("2012", "19.1", "TooSlow")]
    // The plan has 14 for 2017: P = −6 / −6 and −5.6 / −6 = 0.93.
    [InlineData("2017", "14.0", "OnTrack")]
    [InlineData("2017", "14.4", "TooSlow")]
    [InlineData("2017", "20.5", "WrongWay")]
    [InlineData("2017", "20.1", "Unchanged")]
    [InlineData("2017", "10.0", "Reached")]
    public void With_18_by_2014_the_plan_has_19_for_2012_and_14_for_2017(string period, string value, string verdict) =>
        Assert.Equal(verdict, Assess(Planned, period, value).Verdict.Word());

    [Fact]
    public void Nine_tenths_of_the_plan_lead_to_11() =>
        Assert.Equal(new Verdict.TooSlow(11m), Assess(Planned, "2012", "19.1").Verdict);

    [Theory]
    // The plan asks for nothing until 2015.
    [InlineData("20.0", "OnTrack")]
    [InlineData("19.0", "OnTrack")]
    [InlineData("20.1", "Unchanged")]
    [InlineData("20.2", "WrongWay")]
    public void With_20_still_by_2015_staying_at_20_is_on_track(string value, string verdict)
    {
        var goal = Assess(Plan(("2015", 20m)), "2013", value);

        Assert.Equal(verdict, goal.Verdict.Word());
        Assert.Equal(Method.Plan, goal.Receipt!.Method);
    }

    [Fact]
    public void A_milestone_on_the_straight_line_changes_nothing()
    {
        foreach (var value in new[] { "20.3", "20.0", "18.1", "17.6", "16.0", "12.0", "9.0" })
            Assert.Equal(Assess(Plan(), "2014", value).Verdict, Assess(Plan(("2013", 17m), ("2016", 14m)), "2014", value).Verdict);
    }

    [Fact]
    public void After_the_due_period_milestones_no_longer_matter()
    {
        var goal = Example.Assess(
            Planned, "2021-06-01", Better.Lower, Example.Row("2010", "20.0"), Example.Row("2014", "19"), Example.Row("2020", "10"));

        Assert.Equal("Reached", goal.Verdict.Word());
    }

    private static Target Plan(params (string Period, decimal Value)[] milestones) => ((Target.Level)Example.AtMost(10m, "2020", "2010")) with
    {
        Milestones = [.. milestones.Select(milestone => new Milestone(Example.Period(milestone.Period), milestone.Value))],
    };

    private static GoalAssessment Assess(Target target, string period, string value) =>
        Example.Assess(
            target, Example.Period(period).LastDay.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Better.Lower,
            Example.Row("2010", "20.0"), Example.Row(period, value));
}
