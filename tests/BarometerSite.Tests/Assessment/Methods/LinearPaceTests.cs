using System.Globalization;
using BarometerSite.Assessment.Methods;

namespace BarometerSite.Tests.Assessment.Methods;

public sealed class LinearPaceTests
{
    [Theory]
    // -6 in 8 years is -0.75 a year; -13 in 18 years is -0.7222 a year.
    [InlineData("2012", "26", "2020", "20", "2030", "13", "1.0385", "12.5")]
    // -5 in 7 years against -10 in 15 years. A target of zero is a target like any other.
    [InlineData("2015", "10", "2022", "5", "2030", "0", "1.0714", "-0.7143")]
    // 7 in 9 years against 15 in 15 years.
    [InlineData("2015", "60", "2024", "67", "2030", "75", "0.7778", "71.6667")]
    // A half-year is 0.5: 1 in 1.5 years against 4 in 6 years.
    [InlineData("2023-H1", "58.0", "2024-H2", "59.0", "2029-H1", "62", "1.0000", "62")]
    // From the middle of 2012 to the middle of 2014-H1 it is 1.75 years: -3.5 in them against -8 in 4 years.
    [InlineData("2012", "20", "2014-H1", "16.5", "2016", "12", "1.0000", "12")]
    // The wrong way: 2 in 2 years where -4 in 4 years was needed.
    [InlineData("2012", "10", "2014", "12", "2016", "6", "-1.0000", "14")]
    public void The_pace_is_the_change_a_year_so_far_over_the_change_a_year_that_was_needed(
        string from, string first, string to, string last, string due, string target, string pace, string projected)
    {
        var linear = LinearPace.Of(Example.Row(from, first), Example.Row(to, last), Number(target), Example.Period(due))!;

        Assert.Equal(Number(pace), decimal.Round(linear.Pace, 4));
        Assert.Equal(Number(projected), decimal.Round(linear.Projected, 4));
    }

    [Fact]
    public void Thirds_of_a_year_do_not_push_a_pace_below_the_threshold_that_it_meets()
    {
        // 9.5 in 3 years against 30 in 9 years is 0.95 exactly; so is 0.19 in 1 month against 2.4 in 12 months.
        var years = LinearPace.Of(Example.Row("2011", "0"), Example.Row("2014", "9.5"), 30m, Example.Period("2020"))!;
        var months = LinearPace.Of(Example.Row("2014-01", "0"), Example.Row("2014-02", "0.19"), 2.4m, Example.Period("2015-01"))!;

        Assert.Equal(LinearPace.OnTrackFrom, years.Pace);
        Assert.Equal(LinearPace.OnTrackFrom, months.Pace);
    }

    [Theory]
    [InlineData("2012", "2012", "2016", "6")]
    [InlineData("2014", "2012", "2016", "6")]
    [InlineData("2012", "2014", "2012", "6")]
    [InlineData("2012", "2014", "2016", "10")]
    public void There_is_no_pace_without_time_or_where_none_was_needed(string from, string to, string due, string target) =>
        Assert.Null(LinearPace.Of(Example.Row(from, "10"), Example.Row(to, "8"), Number(target), Example.Period(due)));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
