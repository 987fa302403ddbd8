using BarometerSite.Model;

namespace BarometerSite.Tests.Model;

public sealed class HalfYearSpanTests
{
    [Fact]
    public void It_counts_half_years_with_both_ends() => Assert.Equal(
        ["2011-H2", "2012-H1", "2012-H2", "2013-H1"], Span("2011-H2", "2013-H1").HalfYears.Select(halfYear => halfYear.ToString()));

    [Theory]
    [InlineData("2011-H1", "2011-H1", true)]
    [InlineData("2011-H1", "2030-H2", true)]
    [InlineData("2011-H1", "2031-H1", false)]
    [InlineData("2011-H2", "2011-H1", false)]
    [InlineData("2011", "2014-H2", false)]
    [InlineData("2011-H1", "2014-12", false)]
    public void It_runs_forwards_from_half_year_to_half_year_for_at_most_twenty_years(string first, string last, bool isPossible) =>
        Assert.Equal(isPossible, Span(first, last).IsPossible);

    private static HalfYearSpan Span(string first, string last)
    {
        Assert.True(Period.TryParse(first, out var from));
        Assert.True(Period.TryParse(last, out var to));
        return new HalfYearSpan(from, to);
    }
}
