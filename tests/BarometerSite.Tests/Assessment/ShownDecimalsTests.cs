using BarometerSite.Assessment;
using BarometerSite.Model;

namespace BarometerSite.Tests.Assessment;

/// <summary>An indicator that is shown with one decimal gets more where one would say something else than the verdict.</summary>
public sealed class ShownDecimalsTests
{
    private const string Day = "2015-06-30";

    [Fact]
    public void A_figure_is_seen_on_its_side_of_the_target() =>
        Assert.Equal(2, Decimals(Example.AtLeast(50, "2014"), Example.Row("2011", "40"), Example.Row("2014", "49.96")));

    [Fact]
    public void A_figure_that_is_the_target_needs_no_more() =>
        Assert.Equal(1, Decimals(Example.AtLeast(50, "2014"), Example.Row("2011", "40"), Example.Row("2014", "50.00")));

    [Fact]
    public void What_a_decided_change_comes_to_is_seen_apart_from_the_figure() =>
        Assert.Equal(2, Decimals(Example.ChangeBy(-50, "2014", "2011", isPercent: true), Example.Row("2011", "10.9"), Example.Row("2014", "5.5")));

    [Fact]
    public void A_change_is_seen_as_one() =>
        Assert.Equal(2, Decimals(Example.AtMost(5.8m, "2020", from: "2011"), Example.Row("2011", "10.94"), Example.Row("2014", "10.86")));

    [Fact]
    public void A_projection_that_misses_the_target_is_seen_to_miss_it()
    {
        var (verdict, decimals) = Judged(Example.AtLeast(10.0m, "2017", from: "2011"), Example.Row("2011", "9.0"), Example.Row("2013", "9.200"));
        Assert.Equal(9.6m, Assert.IsType<Verdict.TooSlow>(verdict).Projected);
        Assert.Equal(1, decimals);
        (verdict, decimals) = Judged(Example.AtLeast(10.0m, "2017", from: "2011"), Example.Row("2011", "9.500"), Example.Row("2013", "9.655"));
        Assert.Equal(9.965m, Assert.IsType<Verdict.TooSlow>(verdict).Projected);
        Assert.Equal(2, decimals);
    }

    [Fact]
    public void A_figure_is_seen_beyond_its_limit()
    {
        var indicator = Example.Indicator(Better.Lower, Example.Row("2014", "50.04")) with { Limit = new Limit(50, Example.Text("Grænse"), Example.Source) };
        Assert.Equal(2, Decimals(Example.Goal(indicator, Example.NotSet("2014"))));
    }

    private static int Decimals(Target target, params Measurement[] rows) => Judged(target, rows).Decimals;

    private static (Verdict Verdict, int Decimals) Judged(Target target, params Measurement[] rows)
    {
        var goal = Example.Goal(Example.Indicator(target is Target.Level { Bound: Bound.AtLeast } ? Better.Higher : Better.Lower, rows), target);
        return (Example.Assess(goal, Day).Verdict, Decimals(goal));
    }

    private static int Decimals(Goal goal) =>
        ShownDecimals.Of([goal.Indicator], [Example.Assess(goal, Day)]).GetValueOrDefault(goal.Indicator.Id, goal.Indicator.Decimals);
}
