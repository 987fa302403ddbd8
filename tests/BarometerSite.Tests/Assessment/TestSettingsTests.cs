using BarometerSite.Assessment;
using BarometerSite.Model;

namespace BarometerSite.Tests.Assessment;

public sealed class TestSettingsTests
{
    [Theory]
    [InlineData(Tails.Two, 90, 1.645)]
    [InlineData(Tails.Two, 95, 1.96)]
    [InlineData(Tails.Two, 99, 2.576)]
    [InlineData(Tails.One, 90, 1.282)]
    [InlineData(Tails.One, 95, 1.645)]
    [InlineData(Tails.One, 99, 2.326)]
    public void Each_test_has_the_quantile_of_the_textbooks(object tails, int level, double quantile) =>
        Assert.Equal((decimal)quantile, new TestSettings((Tails)tails, level).Quantile);

    [Theory]
    // Of 50 percent of 100 asked the standard error is 5.
    [InlineData(Tails.Two, 99, 12.88)]
    [InlineData(Tails.One, 90, 6.41)]
    public void Of_50_percent_of_100_asked_the_half_width_is_5_quantiles(object tails, int level, double half) =>
        Assert.Equal((decimal)half, Uncertainty.Sampling(Example.Row("2014", "50").ShareOf(100), new TestSettings((Tails)tails, level))!.Value, 10);

    [Fact]
    public void A_published_interval_of_1_96_is_one_at_95_percent_and_becomes_1_645_at_90_and_2_576_at_99()
    {
        var row = Example.Row("2014", "50").Between(48.04m, 51.96m);

        Assert.Equal(1.96m, Uncertainty.Sampling(row, TestSettings.Default));
        Assert.Equal(1.645m, Uncertainty.Sampling(row, new TestSettings(Tails.Two, 90)));
        Assert.Equal(2.576m, Uncertainty.Sampling(row, new TestSettings(Tails.Two, 99)));
    }

    [Theory]
    // √(4² + 4²) + 0.1 = 5.76; of that 1.645 / 1.96 of the root: 4.85.
    [InlineData(Tails.Two, 95, Course.Unchanged)]
    [InlineData(Tails.One, 95, Course.Better)]
    [InlineData(Tails.Two, 90, Course.Better)]
    [InlineData(Tails.One, 99, Course.Unchanged)]
    public void A_rise_of_5_5_between_intervals_of_4_hangs_on_the_test(object tails, int level, object course)
    {
        var (from, to) = (Example.Row("2010", "50.0").Between(46m, 54m), Example.Row("2014", "55.5").Between(51.5m, 59.5m));
        var goal = Example.Goal(Example.Indicator(Better.Higher, from, to), Example.Direction("2014", "2010"));

        Assert.Equal(course, Assessor.Assess(goal, Example.Day("2015-06-01"), new TestSettings((Tails)tails, level)).Movement!.Course);
    }
}
