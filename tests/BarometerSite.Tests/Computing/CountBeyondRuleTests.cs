using BarometerSite.Model;

namespace BarometerSite.Tests.Computing;

public sealed class CountBeyondRuleTests
{
    private static readonly Dimension District = Made.Dimension("district", "a", "b", "c");

    [Fact]
    public void Of_12_and_10_and_14_percent_two_are_above_10() => Assert.Equal(2m, Above(10, "12.0", "10.0", "14.0")!.Value);

    [Fact]
    public void Of_12_and_10_and_14_percent_none_is_below_10_and_one_is_below_11()
    {
        Assert.Equal(0m, Count(Bound.AtLeast, 10, Rows("12.0", "10.0", "14.0"))!.Value);
        Assert.Equal(1m, Count(Bound.AtLeast, 11, Rows("12.0", "10.0", "14.0"))!.Value);
    }

    [Fact]
    public void A_whole_10_may_be_10_4_so_rounding_may_move_the_count_above_10_by_1() => Assert.Equal(1m, Above(10, "12", "10", "14")!.Rounding);

    [Fact]
    public void Of_12_and_11_and_20_each_plus_or_minus_3_one_is_surely_and_three_are_possibly_above_10()
    {
        var count = Count(Bound.AtMost, 10, [.. Rows("12.0", "11.0", "20.0").Select(row => row.PlusMinus(3))])!;

        Assert.Equal((1m, 3m, 3m), (count.Lower, count.Value, count.Upper));
        Assert.Equal((2m, 0m), (count.HalfWidth, count.Rounding));
    }

    [Fact]
    public void A_member_without_a_figure_leaves_the_count_open() => Assert.Null(Count(Bound.AtMost, 10, Rows("12", "14")));

    [Fact]
    public void A_member_that_cannot_exist_is_not_counted_and_leaves_nothing_open() =>
        Assert.Equal(2m, Count(Bound.AtMost, 10, [.. Rows("12", "14"), Made.Row("2012", null, "c", status: ObservationStatus.CannotExist)])!.Value);

    [Fact]
    public void A_member_that_is_kept_back_hides_the_count()
    {
        var count = Count(Bound.AtMost, 10, [.. Rows("12", "14"), Made.Row("2012", null, "c").Hidden()])!;

        Assert.Null(count.Value);
        Assert.Equal(Confidentiality.Confidential, count.Confidentiality);
    }

    [Fact]
    public void The_total_is_none_of_the_members() =>
        Assert.Equal(3, Count(Bound.AtMost, 10, [.. Rows("12", "14", "16"), Made.Row("2012", "15")])!.Parts.Length);

    private static Measurement? Above(decimal limit, params string[] values) => Count(Bound.AtMost, limit, Rows(values));

    private static Measurement[] Rows(params string[] values) => [.. values.Zip(["a", "b", "c"], (value, member) => Made.Row("2012", value, member))];

    private static Measurement? Count(Bound bound, decimal limit, Measurement[] rows) =>
        Made.Figures(new Computation.CountBeyond(Made.Indicator("unsafe", District, rows).Of(), District, bound, limit)).SingleOrDefault();
}
