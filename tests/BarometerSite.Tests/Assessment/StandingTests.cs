using BarometerSite.Assessment;
using BarometerSite.Model;
using static BarometerSite.Tests.Example;

namespace BarometerSite.Tests.Assessment;

/// <summary>What a goal's own barometer may show, and what it must leave out.</summary>
public sealed class StandingTests
{
    [Fact]
    public void Under_way_it_is_start_latest_what_the_plan_has_by_now_and_target()
    {
        var standing = Of(AtMost(4m, "2014", "2010"), "2012-06-01", Row("2010", "8.0"), Row("2011", "7.5"))!;
        Assert.Equal(("2010", "2011", 7m, 4m), (standing.Start!.Period.ToString(), standing.Latest.Period.ToString(), standing.Expected, standing.Target));
        Assert.Null(standing.Decisive);
    }

    [Fact]
    public void From_the_due_period_on_nothing_is_expected_and_what_decided_stands_beside_what_came_later()
    {
        var standing = Of(AtMost(4m, "2012", "2010"), "2014-06-01", Row("2010", "8.0"), Row("2012", "4.0"), Row("2013", "5.0"))!;
        Assert.Null(standing.Expected);
        Assert.Equal(("2012", "2013"), (standing.Decisive!.Period.ToString(), standing.Latest.Period.ToString()));
    }

    [Fact]
    public void A_start_before_a_break_is_no_start()
    {
        var standing = Of(AtMost(4m, "2014", "2010"), "2012-06-01", Row("2010", "8.0"), Row("2011", "7.5", status: ObservationStatus.Break))!;
        Assert.Null(standing.Start);
        Assert.Null(standing.Expected);
        Assert.Equal(4m, standing.Target);
    }

    [Fact]
    public void A_direction_has_no_target_and_expects_nothing()
    {
        var standing = Of(Direction("2014", "2010"), "2012-06-01", Row("2010", "8.0"), Row("2011", "7.5"))!;
        Assert.NotNull(standing.Start);
        Assert.Null(standing.Expected);
        Assert.Null(standing.Target);
    }

    [Fact]
    public void A_target_that_is_not_set_leaves_the_latest_alone()
    {
        var standing = Of(NotSet("2014"), "2012-06-01", Row("2010", "8.0"), Row("2011", "7.5"))!;
        Assert.Equal((null, null, null), (standing.Start, standing.Expected, standing.Target));
        Assert.Equal("2011", standing.Latest.Period.ToString());
    }

    [Fact]
    public void What_is_to_be_mirrored_without_a_distance_has_no_target() =>
        Assert.Null(Of(Parity("2014", "2010"), "2012-06-01", Row("2010", "8.0"), Row("2011", "7.5"))!.Target);

    [Fact]
    public void Without_a_measurement_there_is_none() => Assert.Null(Of(AtMost(4m, "2014", "2010"), "2012-06-01"));

    [Fact]
    public void A_rank_has_none() =>
        Assert.Null(Of(Rank(5, "2014"), "2012-06-01", Row("2011", "7") with { Unit = Unit.Rank }));

    private static Standing? Of(Target target, string day, params Measurement[] rows) => Assess(target, day, Better.Lower, rows).Deciding.Standing;

    [Fact]
    public void Where_the_start_keeps_the_target_nobody_is_expected_to_drift_towards_it()
    {
        var assessed = Example.Assess(
            Example.AtMost(5.8m, "2014", from: "2011"), "2013-12-01", Better.Lower, Example.Row("2011", "5.0"), Example.Row("2012", "5.5"));
        Assert.Equal(new Verdict.Reached(), assessed.Verdict);
        Assert.Null(assessed.Deciding.Standing!.Expected);
    }
}
