using BarometerSite.Model;

namespace BarometerSite.Tests.Assessment;

/// <summary>The due period, 2014, is over: its measurement decides, and no other.</summary>
public sealed class VerdictAfterDueTests
{
    private const string Day = "2015-06-01";

    [Theory]
    [InlineData("5.8", "Reached")]
    [InlineData("5.9", "NotReached")]
    public void At_most_5_8_is_met_by_5_8(string due, string verdict) =>
        Assert.Equal(verdict, Verdict(Example.AtMost(5.8m, "2014", "2011"), Better.Lower, Example.Row("2011", "10.9"), Example.Row("2014", due)));

    [Theory]
    [InlineData("75.0", "Reached")]
    [InlineData("74.9", "NotReached")]
    public void At_least_75_is_met_by_75(string due, string verdict) =>
        Assert.Equal(verdict, Verdict(Example.AtLeast(75m, "2014"), Better.Higher, Example.Row("2014", due)));

    [Theory]
    [InlineData("1", 1, "Reached")]
    [InlineData("2", 1, "NotReached")]
    [InlineData("2", 3, "Reached")]
    public void A_place_is_met_by_itself_or_a_better_one(string due, int place, string verdict) =>
        Assert.Equal(verdict, Verdict(Example.Rank(place, "2014"), Better.Lower, Example.Row("2014", due) with { Unit = Unit.Rank, Count = 20 }));

    [Theory]
    [InlineData("204", false, "NotReached")]
    [InlineData("205", false, "Reached")]
    [InlineData("209", true, "NotReached")]
    [InlineData("210", true, "Reached")]
    public void A_change_by_5_from_200_ends_at_205_and_by_5_percent_at_210(string due, bool isPercent, string verdict) =>
        Assert.Equal(verdict, Verdict(Example.ChangeBy(5m, "2014", "2011", isPercent), Better.Higher, Example.Row("2011", "200"), Example.Row("2014", due)));

    [Theory]
    // The change has to be more than the 0.55 that rounding 11 and 7.1 may make.
    [InlineData("7.1", "Reached")]
    [InlineData("10.4", "Reached")]
    [InlineData("10.5", "CannotTell UncertaintyTooWide")]
    [InlineData("11.5", "CannotTell UncertaintyTooWide")]
    [InlineData("11.6", "NotReached")]
    public void A_direction_from_11_is_reached_by_a_change_beyond_its_margin(string due, string verdict) =>
        Assert.Equal(verdict, Verdict(Example.Direction("2014", "2010"), Better.Lower, Example.Row("2010", "11"), Example.Row("2014", due)));

    [Fact]
    public void A_break_at_the_due_period_leaves_levels_and_takes_changes()
    {
        Measurement[] rows = [Example.Row("2011", "11"), Example.Row("2014", "5", status: ObservationStatus.Break)];

        Assert.Equal("Reached", Verdict(Example.AtMost(5m, "2014", "2011"), Better.Lower, rows));
        Assert.Equal("CannotTell BreakInSeries", Verdict(Example.Direction("2014", "2011"), Better.Lower, rows));
        Assert.Equal("CannotTell BreakInSeries", Verdict(Example.ChangeBy(-5m, "2014", "2011"), Better.Lower, rows));
    }

    [Fact]
    public void A_figure_of_another_year_cannot_stand_in()
    {
        Assert.Equal(
            "CannotTell NoneForDuePeriod", Verdict(Example.AtMost(5.8m, "2014", "2011"), Better.Lower, Example.Row("2011", "10.9"), Example.Row("2013", "5")));
        Assert.Equal(
            "CannotTell NoneForDuePeriod",
            Verdict(Example.AtMost(5.8m, "2014", "2011"), Better.Lower, Example.Row("2011", "10.9"), Example.Row("2014-H1", "5")));
        Assert.Equal(
            "CannotTell NoneForDuePeriod",
            Verdict(Example.AtMost(5.8m, "2014"), Better.Lower, Example.Row("2011", "5"), Example.Row("2014", null, status: ObservationStatus.Missing)));
    }

    [Fact]
    public void A_due_figure_that_nobody_may_see_is_suppressed() =>
        Assert.Equal("CannotTell Suppressed", Verdict(Example.AtMost(5.8m, "2014"), Better.Lower, Example.Row("2011", "5"), Example.Suppressed("2014")));

    [Fact]
    public void A_change_without_its_base_has_nothing_to_be_held_against() =>
        Assert.Equal(
            "CannotTell ReferenceMissing", Verdict(Example.ChangeBy(-5m, "2014", "2011"), Better.Lower, Example.Row("2012", "11"), Example.Row("2014", "5")));

    [Fact]
    public void The_due_period_is_over_on_the_day_after_its_last()
    {
        Measurement[] rows = [Example.Row("2011", "10"), Example.Row("2014-H1", "8")];
        var target = Example.AtMost(6m, "2014-H1", "2011");

        Assert.Equal("TooSlow", Example.Assess(target, "2014-06-30", Better.Lower, rows).Verdict.Word());
        Assert.Equal("NotReached", Example.Assess(target, "2014-07-01", Better.Lower, rows).Verdict.Word());
    }

    [Fact]
    public void The_last_decision_counts()
    {
        var indicator = Example.Indicator(Better.Lower, Example.Row("2014", "7"));
        var goal = Example.Goal(indicator, Example.AtMost(5.8m, "2014"), Example.AtMost(8m, "2014"));

        Assert.Equal("Reached", Example.Assess(goal, Day).Verdict.Word());
    }

    [Fact]
    public void The_figure_of_the_due_period_counts_as_it_was_known_on_the_day()
    {
        Measurement[] rows = [Example.Row("2014", "5.8", published: "2015-01-10"), Example.Row("2014", "6.1", published: "2016-03-01")];

        Assert.Equal("Reached", Example.Assess(Example.AtMost(5.8m, "2014"), "2016-02-29", Better.Lower, rows).Verdict.Word());
        Assert.Equal("NotReached", Example.Assess(Example.AtMost(5.8m, "2014"), "2016-03-01", Better.Lower, rows).Verdict.Word());
    }

    private static string Verdict(Target target, Better better, params Measurement[] rows) => Example.Assess(target, Day, better, rows).Verdict.Word();
}
