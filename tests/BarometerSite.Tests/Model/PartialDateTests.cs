using BarometerSite.Model;

namespace BarometerSite.Tests.Model;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2016", "2016-12-31")]
    [InlineData("2016-02", "2016-02-29")]
    [InlineData("2015-02", "2015-02-28")]
    [InlineData("2016-12", "2016-12-31")]
    [InlineData("2016-06-18", "2016-06-18")]
    public void A_date_is_written_as_it_was_read_and_was_surely_over_on_its_last_day(string written, string latest)
    {
        var date = Example.Date(written);

        Assert.Equal(written, date.ToString());
        Assert.Equal(Example.Day(latest), date.Latest);
    }

    [Theory]
    [InlineData("")]
    [InlineData("16")]
    [InlineData("1899")]
    [InlineData("2200-01-01")]
    [InlineData("2016-13")]
    [InlineData("2016-6")]
    [InlineData("2016-02-30")]
    [InlineData("2016/06/18")]
    [InlineData("18-06-2016")]
    public void Anything_else_is_no_date(string written) => Assert.False(PartialDate.TryParse(written, out _));

    [Fact]
    public void Dates_are_in_order_of_their_last_days()
    {
        var sorted = new[] { "2016", "2017-01-01", "2016-06", "2016-06-18", "2015" }.Select(Example.Date).Order().Select(date => date.ToString());

        Assert.Equal(["2015", "2016-06-18", "2016-06", "2016", "2017-01-01"], sorted);
    }
}
