using BarometerSite.Assessment;
using BarometerSite.Model;

namespace BarometerSite.Tests.Assessment;

public sealed class MovementTests
{
    [Theory]
    [InlineData(Better.Lower, "10.9", "7.1", Course.Better)]
    [InlineData(Better.Higher, "10.9", "7.1", Course.Worse)]
    [InlineData(Better.Lower, "7.1", "10.9", Course.Worse)]
    [InlineData(Better.Higher, "7.1", "10.9", Course.Better)]
    [InlineData(Better.Neither, "7.1", "10.9", Course.Unclear)]
    // A change of one is no more than what rounding two whole numbers may make.
    [InlineData(Better.Lower, "11", "10", Course.Unchanged)]
    [InlineData(Better.Lower, "11", "9", Course.Better)]
    [InlineData(Better.Lower, "7.1", "7.1", Course.Unchanged)]
    public void A_change_beyond_its_margin_goes_towards_what_is_better_or_away(object better, string first, string last, object course) =>
        Assert.Equal(course, Between((Better)better, Example.Row("2012", first), Example.Row("2014", last))!.Course);

    [Fact]
    public void Across_a_break_or_to_a_figure_that_stands_alone_nothing_can_be_said()
    {
        Assert.False(Between(Better.Lower, Example.Row("2012", "9"), Example.Row("2014", "5", status: ObservationStatus.Break))!.IsComparable);
        Assert.False(Between(Better.Lower, Example.Row("2012", "9"), Example.Row("2014", "5", status: ObservationStatus.DefinitionDiffers))!.IsComparable);
        Assert.Equal(
            Course.Unclear, Between(Better.Lower, Example.Row("2012", "9", status: ObservationStatus.DefinitionDiffers), Example.Row("2014", "5"))!.Course);
        Assert.Equal(Course.Better, Between(Better.Lower, Example.Row("2012", "9", status: ObservationStatus.Break), Example.Row("2014", "5"))!.Course);
    }

    [Fact]
    public void There_is_none_without_two_values_in_order_of_time()
    {
        Assert.Null(Between(Better.Lower, Example.Row("2012", null), Example.Row("2014", "5")));
        Assert.Null(Between(Better.Lower, Example.Row("2014", "9"), Example.Row("2014", "5")));
        Assert.Null(Between(Better.Lower, Example.Row("2016", "9"), Example.Row("2014", "5")));
    }

    [Fact]
    public void A_rank_has_none_since_it_moves_when_others_do() =>
        Assert.Null(Between(Better.Lower, Example.Row("2012", "5") with { Unit = Unit.Rank }, Example.Row("2014", "3") with { Unit = Unit.Rank }));

    [Fact]
    public void After_the_due_period_the_rest_is_told_apart()
    {
        var goal = Example.Assess(
            Example.AtMost(8m, "2014", "2012"), "2019-01-01", Better.Lower, Example.Row("2012", "9.0"), Example.Row("2014", "7.1"), Example.Row("2017", "9.0"));

        Assert.Equal(-1.9m, goal.Movement!.Change);
        Assert.Equal((1.9m, Course.Worse), (goal.Later!.Change, goal.Later.Course));
    }

    [Fact]
    public void Without_a_base_it_begins_at_the_first_figure_there_is()
    {
        var goal = Example.Assess(Example.AtMost(8m, "2030"), "2019-01-01", Better.Lower,
            Example.Row("2010", null, status: ObservationStatus.Missing), Example.Row("2012", "12"), Example.Row("2018", "10"));

        Assert.Equal(-2m, goal.Movement!.Change);
    }

    private static Movement? Between(Better better, Measurement from, Measurement to)
    {
        var indicator = Example.Indicator(better, from, to);
        return Movement.Between(indicator, Series.OfTotal(indicator, DateOnly.MaxValue), from, to, TestSettings.Default);
    }
}
