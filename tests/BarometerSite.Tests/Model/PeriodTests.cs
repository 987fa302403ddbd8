using System.Globalization;
using BarometerSite.Model;

namespace BarometerSite.Tests.Model;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2014", "2014-01-01", "2014-12-31", "2014.5")]
    [InlineData("2014-H1", "2014-01-01", "2014-06-30", "2014.25")]
    [InlineData("2014-H2", "2014-07-01", "2014-12-31", "2014.75")]
    [InlineData("2014-Q3", "2014-07-01", "2014-09-30", "2014.625")]
    [InlineData("2016-02", "2016-02-01", "2016-02-29", "2016.125")]
    [InlineData("2013/2014", "2013-08-01", "2014-07-31", "2014.0833333333333333333333333")]
    public void A_period_has_its_first_and_last_day_and_its_middle_in_years(string written, string first, string last, string middle)
    {
        var period = Example.Period(written);

        Assert.Equal(Example.Day(first), period.FirstDay);
        Assert.Equal(Example.Day(last), period.LastDay);
        Assert.Equal(decimal.Parse(middle, CultureInfo.InvariantCulture), period.Time);
    }

    [Theory]
    [InlineData("2023-H1", "2024-H2", "1.5")]
    [InlineData("2014-H1", "2014-H2", "0.5")]
    [InlineData("2014", "2014-H2", "0.25")]
    [InlineData("2012/2013", "2014/2015", "2")]
    [InlineData("2014-Q1", "2015-Q2", "1.25")]
    public void Time_between_two_periods_is_from_middle_to_middle(string from, string to, string years) =>
        Assert.Equal(decimal.Parse(years, CultureInfo.InvariantCulture), Example.Period(to).Time - Example.Period(from).Time);

    [Theory]
    [InlineData("")]
    [InlineData("14")]
    [InlineData(" 2014")]
    [InlineData("2014 ")]
    [InlineData("1899")]
    [InlineData("2200")]
    [InlineData("2199/2200")]
    [InlineData("2014-H0")]
    [InlineData("2014-H3")]
    [InlineData("2014-H11")]
    [InlineData("2014-h1")]
    [InlineData("2014-S1")]
    [InlineData("2014-Q5")]
    [InlineData("2014-0")]
    [InlineData("2014-5")]
    [InlineData("2014-00")]
    [InlineData("2014-13")]
    [InlineData("2014-05-01")]
    [InlineData("2013/2015")]
    [InlineData("2014/2013")]
    [InlineData("2013/14")]
    [InlineData("2013-2014")]
    [InlineData("+201")]
    [InlineData("\uff12\uff10\uff11\uff14")]
    public void Anything_else_is_no_period(string written) => Assert.False(Period.TryParse(written, out _));

    [Fact]
    public void Every_period_is_read_as_it_was_written()
    {
        foreach (var written in AllOf(1900).Concat(AllOf(2014)).Concat(AllOf(2198)))
            Assert.Equal(written, Example.Period(written).ToString());
    }

    [Fact]
    public void SDMX_writes_a_half_year_as_a_semester_and_all_else_alike()
    {
        Assert.Equal("2014-S2", Example.Period("2014-H2").ToSdmx());
        Assert.All(
            AllOf(2014).Where(written => !written.Contains('H', StringComparison.Ordinal)), written => Assert.Equal(written, Example.Period(written).ToSdmx()));
    }

    [Fact]
    public void Periods_are_in_order_of_their_middles_and_the_shorter_comes_first()
    {
        var sorted = new[] { "2014-Q1", "2015", "2014-02", "2014", "2014-H2", "2013/2014", "2014-H1" }
            .Select(Example.Period)
            .Order()
            .Select(period => period.ToString());

        Assert.Equal(["2013/2014", "2014-02", "2014-Q1", "2014-H1", "2014", "2014-H2", "2015"], sorted);
    }

    [Fact]
    public void Of_any_two_different_periods_one_comes_first()
    {
        Period[] periods = [.. AllOf(2014).Concat(AllOf(2015)).Select(Example.Period)];
        foreach (var left in periods)
        {
            foreach (var right in periods)
            {
                Assert.Equal(left == right, left.CompareTo(right) == 0);
                Assert.Equal(left < right, right > left);
            }
        }
    }

    private static IEnumerable<string> AllOf(int year) =>
    [
        $"{year}", $"{year}/{year + 1}", $"{year}-H1", $"{year}-H2",
        .. Enumerable.Range(1, 4).Select(quarter => $"{year}-Q{quarter}"),
        .. Enumerable.Range(1, 12).Select(month => $"{year}-{month:00}"),
    ];
}
