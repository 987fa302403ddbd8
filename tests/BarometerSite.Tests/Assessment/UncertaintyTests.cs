using System.Globalization;
using BarometerSite.Assessment;
using BarometerSite.Model;

namespace BarometerSite.Tests.Assessment;

public sealed class UncertaintyTests
{
    [Fact]
    public void Of_50_percent_of_100_asked_the_half_width_is_9_8() =>
        Assert.Equal(9.8m, Uncertainty.Sampling(Example.Row("2014", "50").ShareOf(100), TestSettings.Default)!.Value, 10);

    [Fact]
    public void Of_10_percent_of_900_asked_the_half_width_is_1_96() =>
        Assert.Equal(1.96m, Uncertainty.Sampling(Example.Row("2014", "10").ShareOf(900), TestSettings.Default)!.Value, 10);

    [Theory]
    [InlineData("0")]
    [InlineData("100")]
    public void Of_none_or_all_the_half_width_is_0(string share) =>
        Assert.Equal(0m, Uncertainty.Sampling(Example.Row("2014", share).ShareOf(100), TestSettings.Default));

    [Fact]
    public void A_published_interval_of_6_to_9_counts_as_1_5_and_before_the_number_asked() =>
        Assert.Equal(1.5m, Uncertainty.Sampling(Example.Row("2014", "7").ShareOf(100).Between(6m, 9m), TestSettings.Default));

    [Fact]
    public void Without_an_interval_or_the_number_asked_sampling_is_unknown()
    {
        Assert.Null(Uncertainty.Sampling(Example.Row("2014", "7"), TestSettings.Default));
        Assert.Null(Uncertainty.Sampling(Example.Row("2014", "7") with { Count = 100 }, TestSettings.Default));
        Assert.Null(Uncertainty.Sampling(Example.Row("2014", "7") with { Lower = 6m }, TestSettings.Default));
    }

    [Fact]
    public void Half_widths_of_3_and_4_are_5_together_and_rounding_to_whole_numbers_adds_1() =>
        Assert.Equal(6m, Uncertainty.OfChange(Example.Row("2012", "50").Between(47m, 53m), Example.Row("2014", "60").Between(56m, 64m), TestSettings.Default));

    [Theory]
    [InlineData("26", "20", "1")]
    [InlineData("10.9", "7", "0.55")]
    [InlineData("10.9", "7.1", "0.1")]
    [InlineData("10.95", "7.10", "0.01")]
    public void Where_sampling_is_unknown_half_of_each_last_digit_counts(string first, string last, string margin) =>
        Assert.Equal(
            decimal.Parse(margin, CultureInfo.InvariantCulture),
            Uncertainty.OfChange(Example.Row("2012", first), Example.Row("2014", last), TestSettings.Default));

    [Theory]
    // Intervals 46–54 and 53–61 overlap, yet the change of 7.5 is more than √(4² + 4²) + 0.55 = 6.21.
    [InlineData("50", "57.5", Course.Better)]
    // 6.2 is not.
    [InlineData("50", "56.2", Course.Unchanged)]
    [InlineData("50", "43.7", Course.Worse)]
    public void The_difference_is_tested_and_not_whether_intervals_overlap(string first, string last, object course)
    {
        var (from, to) = (Example.Row("2012", first), Example.Row("2014", last));
        (from, to) = (from.Between(from.Value!.Value - 4m, from.Value.Value + 4m), to.Between(to.Value!.Value - 4m, to.Value.Value + 4m));
        var indicator = Example.Indicator(Better.Higher, from, to);

        Assert.Equal(course, Movement.Between(indicator, Series.OfTotal(indicator, DateOnly.MaxValue), from, to, TestSettings.Default)!.Course);
    }
}
