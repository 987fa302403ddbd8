using BarometerSite.Assessment;
using BarometerSite.Assessment.Methods;
using BarometerSite.Model;

namespace BarometerSite.Tests.Assessment;

public sealed class RobustnessTests
{
    [Fact]
    public void A_gap_from_26_to_20_on_the_way_to_13_is_on_track_by_3_of_6_ways()
    {
        var robustness = Of(Example.AtMost(13m, "2030", "2012"), "2021-06-01", Better.Lower,
            Example.Row("2012", "26"), Example.Row("2016", "24"), Example.Row("2020", "20").Between(18m, 22m))!;

        Assert.Equal((3, 6), (robustness.Agreeing, robustness.Total));
        Assert.Equal(
            [
                // R = 0.85.
                "Eurostat ModerateProgress", "OpenSdg ModerateProgress",
                // −4 in 4 years against −11 in 14: P = 1.27.
                "2016 OnTrack",
                // −8 in 8 years: P = 1.38; −4 in 8 years: P = 0.69.
                "18 OnTrack", "22 TooSlow",
            ],
            robustness.Alternatives.Select(Told));
    }

    [Fact]
    public void A_figure_of_5_5_between_5_1_and_5_9_keeps_at_most_5_8_by_2_of_3_ways_once_it_is_due()
    {
        var robustness = Of(Example.AtMost(5.8m, "2014", "2010"), "2015-06-01", Better.Lower,
            Example.Row("2010", "9.0"), Example.Row("2012", "8.0"), Example.Row("2014", "5.5").Between(5.1m, 5.9m))!;

        Assert.Equal((2, 3), (robustness.Agreeing, robustness.Total));
        Assert.Equal(["5.1 Reached", "5.9 NotReached"], robustness.Alternatives.Select(Told));
    }

    [Fact]
    public void A_direction_from_11_0_to_7_1_is_reached_from_every_base_and_by_both_rates_which_is_5_of_5()
    {
        var robustness = Of(Example.Direction("2014", "2010"), "2015-06-01", Better.Lower,
            Example.Row("2010", "11.0"), Example.Row("2011", "10.0"), Example.Row("2012", "8.0"), Example.Row("2014", "7.1"))!;

        Assert.Equal((5, 5), (robustness.Agreeing, robustness.Total));
        Assert.Equal(["Eurostat SignificantProgress", "OpenSdg SubstantialProgress", "2011 Reached", "2012 Reached"], robustness.Alternatives.Select(Told));
    }

    [Fact]
    public void From_a_base_that_cannot_be_told_from_7_1_the_same_direction_is_one_answer_that_differs()
    {
        var robustness = Of(Example.Direction("2014", "2010"), "2015-06-01", Better.Lower,
            Example.Row("2010", "11.0"), Example.Row("2012", "7.2"), Example.Row("2014", "7.1"))!;

        Assert.Equal((3, 4), (robustness.Agreeing, robustness.Total));
        Assert.Contains("2012 CannotTell UncertaintyTooWide", robustness.Alternatives.Select(Told));
    }

    [Fact]
    public void On_the_way_from_10_to_0_both_rates_refuse_and_only_the_other_base_counts_which_is_2_of_2()
    {
        var robustness = Of(
            Example.AtMost(0m, "2030", "2015"), "2023-06-01", Better.Lower,
            Example.Row("2015", "10.0"), Example.Row("2018", "8.0"), Example.Row("2022", "5.0"))!;

        // −3 in 4 years against −8 in 12: P = 1.125.
        Assert.Equal((2, 2), (robustness.Agreeing, robustness.Total));
        Assert.Equal(["Eurostat TargetIsZero", "OpenSdg TargetIsZero", "2018 OnTrack"], robustness.Alternatives.Select(Told));
    }

    [Fact]
    public void A_base_across_a_break_is_no_other_way()
    {
        var robustness = Of(Example.AtMost(13m, "2030", "2014"), "2021-06-01", Better.Lower,
            Example.Row("2012", "26"), Example.Row("2014", "25", status: ObservationStatus.Break), Example.Row("2020", "20"))!;

        Assert.Equal(["Eurostat ModerateProgress", "OpenSdg ModerateProgress"], robustness.Alternatives.Select(Told));
    }

    [Fact]
    public void A_rank_at_its_time_has_no_other_way() =>
        Assert.Null(Of(
            Example.Rank(1, "2014"), "2015-06-01", Better.Lower,
            Example.Row("2012", "3") with { Unit = Unit.Rank }, Example.Row("2014", "1") with { Unit = Unit.Rank }));

    [Fact]
    public void What_cannot_be_told_is_not_reckoned_in_other_ways() =>
        Assert.Null(Of(
            Example.Direction("2014", "2010"), "2015-06-01", Better.Lower,
            Example.Row("2010", "11.0"), Example.Row("2012", "7.2"), Example.Row("2014", "10.9")));

    [Fact]
    public void An_end_of_a_share_never_lies_beyond_100()
    {
        var robustness = Of(Example.AtLeast(99m, "2014"), "2015-06-01", Better.Higher, Example.Row("2014", "99.5").ShareOf(50))!;

        Assert.Contains("100 Reached", robustness.Alternatives.Select(Told));
    }

    private static Robustness? Of(Target target, string day, Better better, params Measurement[] rows) =>
        Example.Assess(target, day, better, rows).Receipt?.Robustness;

    private static string Told(Alternative alternative) => alternative switch
    {
        Alternative.FromBase other => $"{other.Base} {other.Verdict.Word()}",
        Alternative.AtEnd end => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{end.Value:0.##} {end.Verdict.Word()}"),
        Alternative.ByEurostat { Result: MethodResult<EurostatCategory>.Found found } => $"Eurostat {found.Category}",
        Alternative.ByEurostat { Result: MethodResult<EurostatCategory>.Refused refused } => $"Eurostat {refused.Why}",
        Alternative.ByOpenSdg { Result: MethodResult<OpenSdgCategory>.Found found } => $"OpenSdg {found.Category}",
        Alternative.ByOpenSdg { Result: MethodResult<OpenSdgCategory>.Refused refused } => $"OpenSdg {refused.Why}",
        _ => throw new ArgumentOutOfRangeException(nameof(alternative)),
    };
}
