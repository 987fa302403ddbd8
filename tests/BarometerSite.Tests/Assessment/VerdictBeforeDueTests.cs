using BarometerSite.Assessment;
using BarometerSite.Model;

namespace BarometerSite.Tests.Assessment;

/// <summary>Target at most 13 in 2030 from 26 in 2012: 0.7222 a year are needed; judged in 2021 on the figure of 2020.</summary>
public sealed class VerdictBeforeDueTests
{
    private const string Day = "2021-06-01";

    [Theory]
    // Met already, whatever the pace was.
    [InlineData("13.0", "Reached")]
    [InlineData("12.9", "Reached")]
    // -6 in 8 years: P = 0.75 / 0.7222 = 1.04.
    [InlineData("20.0", "OnTrack")]
    // -5.5 in 8 years: P = 0.6875 / 0.7222 = 0.952.
    [InlineData("20.5", "OnTrack")]
    // -5.4 in 8 years: P = 0.675 / 0.7222 = 0.935.
    [InlineData("20.6", "TooSlow")]
    // -0.2 is more than the 0.1 that rounding may make.
    [InlineData("25.8", "TooSlow")]
    [InlineData("25.9", "Unchanged")]
    [InlineData("26.0", "Unchanged")]
    [InlineData("26.1", "Unchanged")]
    [InlineData("26.2", "WrongWay")]
    public void A_gap_of_26_that_is_to_shrink_to_13(string latest, string verdict) =>
        Assert.Equal(verdict, Verdict(Example.AtMost(13m, "2030", "2012"), Better.Lower, Example.Row("2012", "26.0"), Example.Row("2020", latest)));

    [Fact]
    public void On_track_comes_with_where_it_leads_12_5() =>
        Assert.Equal(
            new Verdict.OnTrack(12.5m),
            Example.Assess(Example.AtMost(13m, "2030", "2012"), Day, Better.Lower, Example.Row("2012", "26"), Example.Row("2020", "20")).Verdict);

    [Fact]
    public void A_share_of_60_that_rose_to_67_is_too_slow_for_75_with_a_pace_of_0_78() =>
        Assert.Equal("TooSlow", Verdict(Example.AtLeast(75m, "2030", "2015"), Better.Higher, Example.Row("2015", "60"), Example.Row("2020", "63.5")));

    [Theory]
    // 5 % of 200 is 10: from 200 in 2012 to 210 in 2022.
    [InlineData("210", "Reached")]
    // 8 in 8 years: P = 1.
    [InlineData("208", "OnTrack")]
    // 4 in 8 years: P = 0.5.
    [InlineData("204", "TooSlow")]
    [InlineData("190", "WrongWay")]
    public void A_change_by_5_percent_of_200_is_one_of_10(string latest, string verdict) =>
        Assert.Equal(
            verdict, Verdict(Example.ChangeBy(5m, "2022", "2012", isPercent: true), Better.Higher, Example.Row("2012", "200"), Example.Row("2020", latest)));

    [Theory]
    [InlineData("195", "Reached")]
    [InlineData("196", "OnTrack")]
    [InlineData("198", "TooSlow")]
    public void A_change_by_minus_5_points_of_200_ends_at_195(string latest, string verdict) =>
        Assert.Equal(verdict, Verdict(Example.ChangeBy(-5m, "2022", "2012"), Better.Lower, Example.Row("2012", "200"), Example.Row("2020", latest)));

    [Theory]
    [InlineData("7", "OnTrack")]
    [InlineData("10", "Unchanged")]
    [InlineData("13", "WrongWay")]
    public void Of_a_direction_the_change_from_10_counts_once_it_is_more_than_1(string latest, string verdict) =>
        Assert.Equal(verdict, Verdict(Example.Direction("2030", "2012"), Better.Lower, Example.Row("2012", "10"), Example.Row("2020", latest)));

    [Theory]
    // The base kept the bound of 10 already. The formula would call the way from 8 to 12 a pace of +2.
    [InlineData("8", "12", "WrongWay")]
    [InlineData("10", "12", "WrongWay")]
    [InlineData("10", "11", "Unchanged")]
    [InlineData("10", "10", "Reached")]
    public void What_left_a_bound_that_it_kept_is_never_on_track(string first, string latest, string verdict) =>
        Assert.Equal(verdict, Verdict(Example.AtMost(10m, "2030", "2012"), Better.Lower, Example.Row("2012", first), Example.Row("2020", latest)));

    [Theory]
    [InlineData("CannotTell TargetNotSet", "2020")]
    [InlineData("CannotTell TargetNotSet NoMeasurement")]
    public void A_target_that_is_not_set_cannot_be_judged(string verdict, params string[] periods) =>
        Assert.Equal(verdict, Verdict(Example.NotSet("2030"), Better.Lower, Rows(periods)));

    [Theory]
    [InlineData("CannotTell ReferenceMissing", "2020")]
    [InlineData("CannotTell NoMeasurement ReferenceMissing")]
    public void Without_its_reference_parity_cannot_be_judged(string verdict, params string[] periods) =>
        Assert.Equal(verdict, Verdict(Example.Parity("2030"), Better.Neither, Rows(periods)));

    [Theory]
    [InlineData("CannotTell NoMeasurement")]
    [InlineData("CannotTell OneMeasurement", "2020")]
    [InlineData("CannotTell OneMeasurement", "2012")]
    [InlineData("CannotTell ReferenceMissing", "2013", "2020")]
    [InlineData("TooSlow", "2012", "2020")]
    // The figure of 2018 was two years old when 2020 had ended.
    [InlineData("TooSlow", "2012", "2019")]
    [InlineData("CannotTell Overdue", "2012", "2018")]
    public void A_pace_needs_its_base_and_a_figure_that_is_not_too_old(string verdict, params string[] periods)
    {
        // The only figure, where it is the base, is judged in time.
        var day = periods is ["2012"] ? "2013-06-01" : Day;
        Assert.Equal(verdict, Example.Assess(Example.AtMost(1m, "2030", "2012"), day, Better.Lower, Rows(periods)).Verdict.Word());
    }

    [Fact]
    public void A_figure_is_overdue_on_the_day_after_two_years()
    {
        Measurement[] rows = [Example.Row("2012", "26"), Example.Row("2018", "22")];

        Assert.Equal("OnTrack", Example.Assess(Example.AtMost(18m, "2030", "2012"), "2020-12-31", Better.Lower, rows).Verdict.Word());
        Assert.Equal("CannotTell Overdue", Example.Assess(Example.AtMost(18m, "2030", "2012"), "2021-01-01", Better.Lower, rows).Verdict.Word());
    }

    [Fact]
    public void A_missing_base_beside_one_figure_is_one_measurement() =>
        Assert.Equal(
            "CannotTell OneMeasurement", Verdict(Example.Direction("2030", "2012"), Better.Lower, Example.Row("2012", null), Example.Row("2020", "5")));

    [Fact]
    public void A_figure_that_nobody_may_see_is_suppressed() =>
        Assert.Equal("CannotTell Suppressed", Verdict(Example.AtMost(13m, "2030", "2012"), Better.Lower, Example.Suppressed("2020")));

    [Theory]
    [InlineData(ObservationStatus.Break)]
    [InlineData(ObservationStatus.DefinitionDiffers)]
    public void Across_a_break_there_is_no_pace_but_a_level_can_be_reached(object status)
    {
        var broken = Example.Row("2020", "20", status: (ObservationStatus)status);

        Assert.Equal("CannotTell BreakInSeries", Verdict(Example.AtMost(13m, "2030", "2012"), Better.Lower, Example.Row("2012", "26"), broken));
        Assert.Equal("CannotTell BreakInSeries", Verdict(Example.Direction("2030", "2012"), Better.Lower, Example.Row("2012", "26"), broken));
        Assert.Equal("CannotTell BreakInSeries", Verdict(Example.ChangeBy(-5m, "2030", "2012"), Better.Lower, Example.Row("2012", "26"), broken));
        Assert.Equal("Reached", Verdict(Example.AtMost(20m, "2030", "2012"), Better.Lower, Example.Row("2012", "26"), broken));
    }

    private static string Verdict(Target target, Better better, params Measurement[] rows) => Example.Assess(target, Day, better, rows).Verdict.Word();

    private static Measurement[] Rows(string[] periods) => [.. periods.Select((period, index) => Example.Row(period, index == 0 ? "26" : "24"))];
}
