using BarometerSite.Model;

namespace BarometerSite.Tests.Computing;

public sealed class GapRuleTests
{
    [Fact]
    public void Sixty_percent_minus_78_5_is_minus_18_5_with_the_more_precise_decimals()
    {
        var gap = Gap(Made.Row("2012", "60", "minority"), Made.Row("2012", "78.5", "danish"));

        Assert.Equal((-18.5m, 1), (gap.Value, gap.Decimals));
        Assert.Null(gap.Lower);
    }

    [Fact]
    public void Rounding_of_0_5_and_of_0_05_adds_up_to_0_55() =>
        Assert.Equal(0.55m, Gap(Made.Row("2012", "60", "minority"), Made.Row("2012", "78.5", "danish")).Rounding);

    [Fact]
    public void Half_widths_of_3_and_4_become_5()
    {
        var gap = Gap(Made.Row("2012", "60", "minority").PlusMinus(3), Made.Row("2012", "78", "danish").PlusMinus(4));

        Assert.Equal((-23m, -18m, -13m), (gap.Lower, gap.Value, gap.Upper));
    }

    [Fact]
    public void Where_one_sample_is_unknown_the_gap_has_no_interval() =>
        Assert.Null(Gap(Made.Row("2012", "60", "minority").PlusMinus(3), Made.Row("2012", "78", "danish")).Upper);

    [Fact]
    public void Shares_of_400_and_of_400_asked_have_half_widths_of_4_9_and_4_9_so_the_gap_has_6_93()
    {
        // 1.96 · √(50 · 50 / 400) = 4.9, and 4.9 · √2 = 6.9296.
        var gap = Gap(Made.Row("2012", "50", "minority").ShareOf(400), Made.Row("2012", "50", "danish").ShareOf(400));

        Assert.Equal(6.9296m, gap.HalfWidth);
    }

    [Fact]
    public void Two_gaps_to_the_same_group_are_not_independent_so_5_and_5_become_10_and_not_7_07()
    {
        var group = Made.Dimension("group", "a", "b", "c");
        var share = Made.Indicator(
            "share", group, Made.Row("2012", "60", "a").PlusMinus(3), Made.Row("2012", "70", "b").PlusMinus(3), Made.Row("2012", "80", "c").PlusMinus(4));
        var first = Made.Computed("first", share.Gap("a", "c"));
        var second = Made.Computed("second", share.Gap("b", "c"));
        var together = Made.Figure(new Computation.Gap(first.Of(), second.Of()));

        Assert.Equal((-10m, 10m), (together.Value, together.HalfWidth));
    }

    [Fact]
    public void Two_gaps_to_different_groups_are_independent_so_5_and_5_become_7_0711()
    {
        var group = Made.Dimension("group", "a", "b", "c", "d");
        var share = Made.Indicator("share", group,
            Made.Row("2012", "60", "a").PlusMinus(3), Made.Row("2012", "70", "b").PlusMinus(4),
            Made.Row("2012", "80", "c").PlusMinus(3), Made.Row("2012", "85", "d").PlusMinus(4));
        var together = Made.Figure(new Computation.Gap(Made.Computed("first", share.Gap("a", "b")).Of(), Made.Computed("second", share.Gap("c", "d")).Of()));

        Assert.Equal((-5m, 7.0711m), (together.Value, together.HalfWidth));
    }

    private static Measurement Gap(Measurement of, Measurement from) => Made.Figure(Made.Indicator("share", Made.Group, of, from).Gap("minority", "danish"));
}
