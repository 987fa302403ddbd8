using BarometerSite.Assessment.Methods;
using BarometerSite.Model;

namespace BarometerSite.Tests.Assessment.Methods;

/// <summary>Growth rates on the figures of integration, reckoned by hand, and what they cannot do.</summary>
public sealed class GrowthMethodTests
{
    [Fact]
    public void Employed_from_90_to_93_in_9_years_grows_by_0_36_percent_a_year_which_is_moderate_and_limited()
    {
        var journey = Open(90m, 93m, 9m, Better.Higher);

        // (93 / 90)^(1/9) − 1.
        Assert.Equal((EurostatCategory.ModerateProgress, 0.0036m), Rate(Eurostat.Judge(journey)));
        Assert.Equal((OpenSdgCategory.LimitedProgress, 0.0036m), Rate(OpenSdg.Judge(journey)));
    }

    [Fact]
    public void Told_as_not_employed_from_10_to_7_the_same_falls_by_3_89_percent_a_year_which_is_significant_and_substantial()
    {
        var journey = Open(10m, 7m, 9m, Better.Lower);

        Assert.Equal((EurostatCategory.SignificantProgress, -0.0389m), Rate(Eurostat.Judge(journey)));
        Assert.Equal((OpenSdgCategory.SubstantialProgress, -0.0389m), Rate(OpenSdg.Judge(journey)));
    }

    [Fact]
    public void From_10_to_5_on_the_way_to_0_there_is_no_growth_rate_to_need_and_no_small_number_instead()
    {
        var journey = new Journey(10m, 5m, 7m, Better.Lower, (0m, 15m));

        Assert.Equal(Refusal.TargetIsZero, Why(Eurostat.Judge(journey)));
        Assert.Equal(Refusal.TargetIsZero, Why(OpenSdg.Judge(journey)));
    }

    [Fact]
    public void A_gap_from_26_to_20_in_8_of_18_years_to_13_has_done_0_85_of_the_rate_needed_where_linear_pace_says_1_04()
    {
        var journey = new Journey(26m, 20m, 8m, Better.Lower, (13m, 18m));

        // ((20/26)^(1/8) − 1) / ((13/26)^(1/18) − 1) = −0.0323 / −0.0378.
        Assert.Equal((EurostatCategory.ModerateProgress, 0.85m), Ratio(Eurostat.Judge(journey)));
        Assert.Equal((OpenSdgCategory.ModerateProgress, 0.85m), Ratio(OpenSdg.Judge(journey)));
        Assert.Equal(1.04m, decimal.Round(LinearPace.Of(Example.Row("2012", "26"), Example.Row("2020", "20"), 13m, Example.Period("2030"))!.Pace, 2));
    }

    [Fact]
    public void From_60_to_67_in_9_of_15_years_to_75_has_done_0_82_of_the_rate_needed_where_linear_pace_says_0_78()
    {
        var journey = new Journey(60m, 67m, 9m, Better.Higher, (75m, 15m));

        Assert.Equal((EurostatCategory.ModerateProgress, 0.82m), Ratio(Eurostat.Judge(journey)));
        Assert.Equal((OpenSdgCategory.ModerateProgress, 0.82m), Ratio(OpenSdg.Judge(journey)));
        Assert.Equal(0.78m, decimal.Round(LinearPace.Of(Example.Row("2015", "60"), Example.Row("2024", "67"), 75m, Example.Period("2030"))!.Pace, 2));
    }

    [Fact]
    public void From_58_in_2023_H1_to_59_in_2024_H2_is_1_15_percent_in_1_5_years_and_would_be_1_72_if_cut_to_whole_years()
    {
        var years = Example.Period("2024-H2").Time - Example.Period("2023-H1").Time;

        Assert.Equal(1.5m, years);
        Assert.Equal((OpenSdgCategory.ModerateProgress, 0.0115m), Rate(OpenSdg.Judge(Open(58m, 59m, years, Better.Higher))));
        Assert.Equal((OpenSdgCategory.SubstantialProgress, 0.0172m), Rate(OpenSdg.Judge(Open(58m, 59m, 1m, Better.Higher))));
    }

    [Theory]
    [InlineData(80, 0.629)]
    [InlineData(90, 0.374)]
    [InlineData(95, 0.204)]
    [InlineData(99, 0.044)]
    [InlineData(200, 1)]
    [InlineData(105, 0.204)]
    [InlineData(100, 0)]
    public void Near_a_limit_of_100_the_thresholds_shrink_by_C(int first, double closeness) =>
        Assert.Equal((decimal)closeness, decimal.Round(OpenSdg.Closeness(first, 100m), 3));

    [Theory]
    // 0.31 and 0.10 percent a year are the thresholds at 95: 1.5 · 0.204 and 0.5 · 0.204.
    [InlineData(0.0031, OpenSdgCategory.SubstantialProgress)]
    [InlineData(0.0030, OpenSdgCategory.ModerateProgress)]
    [InlineData(0.00103, OpenSdgCategory.ModerateProgress)]
    [InlineData(0.0010, OpenSdgCategory.LimitedProgress)]
    [InlineData(-0.0001, OpenSdgCategory.Deterioration)]
    public void From_95_of_100_the_thresholds_are_0_31_and_0_10_percent_a_year(double rate, object category) =>
        Assert.Equal(category, Found(OpenSdg.Judge(Open(95m, 95m * (1m + (decimal)rate), 1m, Better.Higher), 100m)).Category);

    [Fact]
    public void Without_any_growth_open_sdg_scores_minus_2_5_and_eurostat_0()
    {
        var journey = Open(50m, 50m, 5m, Better.Higher);

        Assert.Equal((OpenSdgCategory.LimitedProgress, -2.5m), (Found(OpenSdg.Judge(journey)).Category, Found(OpenSdg.Judge(journey)).Score));
        Assert.Equal((EurostatCategory.NoChange, 0m), (Found(Eurostat.Judge(journey)).Category, Found(Eurostat.Judge(journey)).Score));
    }

    [Theory]
    [InlineData(1.0, EurostatCategory.SignificantProgress)]
    [InlineData(0.99, EurostatCategory.ModerateProgress)]
    [InlineData(0.1, EurostatCategory.ModerateProgress)]
    [InlineData(0.09, EurostatCategory.NoChange)]
    [InlineData(-0.1, EurostatCategory.NoChange)]
    [InlineData(-0.11, EurostatCategory.ModerateMovementAway)]
    [InlineData(-1.0, EurostatCategory.ModerateMovementAway)]
    [InlineData(-1.01, EurostatCategory.SignificantMovementAway)]
    public void Without_a_target_eurostat_asks_for_1_and_0_1_percent_a_year(double percent, object category) =>
        Assert.Equal(category, Found(Eurostat.Judge(Open(100m, 100m + (decimal)percent, 1m, Better.Higher))).Category);

    [Theory]
    // From 100 to 110 in a year is 10 percent; R is the growth of one year over that.
    [InlineData(110, EurostatCategory.SignificantProgress)]
    [InlineData(109.5, EurostatCategory.SignificantProgress)]
    [InlineData(109.4, EurostatCategory.ModerateProgress)]
    [InlineData(106, EurostatCategory.ModerateProgress)]
    [InlineData(105.9, EurostatCategory.InsufficientProgress)]
    [InlineData(100, EurostatCategory.InsufficientProgress)]
    [InlineData(99.9, EurostatCategory.MovementAway)]
    public void With_a_target_of_110_eurostat_asks_for_109_5_and_106_and_calls_less_insufficient_not_deterioration(double last, object category) =>
        Assert.Equal(category, Found(Eurostat.Judge(new Journey(100m, (decimal)last, 1m, Better.Higher, (110m, 1m)))).Category);

    [Fact]
    public void A_target_of_10_that_is_kept_by_9_is_achieved_for_open_sdg_whatever_the_rates()
    {
        Assert.Equal((OpenSdgCategory.TargetAchieved, 5m), Category(OpenSdg.Judge(new Journey(20m, 9m, 2m, Better.Lower, (10m, 8m)))));
        Assert.Equal((OpenSdgCategory.TargetAchieved, 5m), Category(OpenSdg.Judge(new Journey(20m, 0m, 2m, Better.Lower, (10m, 8m)))));
    }

    [Theory]
    [InlineData(0, 5, 2, Refusal.ValueIsZero)]
    [InlineData(5, 0, 2, Refusal.ValueIsZero)]
    [InlineData(-5, 5, 2, Refusal.SignChange)]
    [InlineData(5, 5, 0, Refusal.NoTime)]
    public void Where_no_growth_rate_exists_both_say_why(int first, int last, int years, object why)
    {
        var journey = Open(first, last, years, Better.Higher);

        Assert.Equal(why, Why(OpenSdg.Judge(journey)));
        Assert.Equal(first < 0 ? Refusal.ValueIsNegative : why, Why(Eurostat.Judge(journey)));
    }

    [Fact]
    public void From_a_base_of_8_that_kept_at_most_10_no_rate_was_needed()
    {
        var journey = new Journey(8m, 12m, 2m, Better.Lower, (10m, 8m));

        Assert.Equal(Refusal.TargetKeptByBase, Why(Eurostat.Judge(journey)));
        Assert.Equal(Refusal.TargetKeptByBase, Why(OpenSdg.Judge(journey)));
    }

    [Fact]
    public void Below_zero_open_sdg_turns_the_sign_of_the_rate_and_eurostat_says_nothing()
    {
        // From −10 to −5 the rate is negative, and higher is better.
        var journey = Open(-10m, -5m, 1m, Better.Higher);

        Assert.Equal(OpenSdgCategory.SubstantialProgress, Found(OpenSdg.Judge(journey)).Category);
        Assert.Equal(Refusal.ValueIsNegative, Why(Eurostat.Judge(journey)));
    }

    private static Journey Open(decimal first, decimal last, decimal years, Better better) => new(first, last, years, better, null);

    private static MethodResult<T>.Found Found<T>(MethodResult<T> result)
        where T : struct, Enum => Assert.IsType<MethodResult<T>.Found>(result);

    private static Refusal Why<T>(MethodResult<T> result)
        where T : struct, Enum => Assert.IsType<MethodResult<T>.Refused>(result).Why;

    private static (T, decimal) Rate<T>(MethodResult<T> result)
        where T : struct, Enum => (Found(result).Category, decimal.Round(Found(result).Rate, 4));

    private static (T, decimal) Ratio<T>(MethodResult<T> result)
        where T : struct, Enum => (Found(result).Category, decimal.Round(Found(result).Ratio!.Value, 2));

    private static (T, decimal) Category<T>(MethodResult<T> result)
        where T : struct, Enum => (Found(result).Category, Found(result).Score);
}
