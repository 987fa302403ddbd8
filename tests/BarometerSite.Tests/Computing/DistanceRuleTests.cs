using BarometerSite.Computing;
using BarometerSite.Model;

namespace BarometerSite.Tests.Computing;

public sealed class DistanceRuleTests
{
    [Fact]
    public void Staff_of_70_20_10_and_a_workforce_of_60_25_15_are_10_points_apart()
    {
        // ½ · (10 + 5 + 5).
        var distance = Made.Figure(Distance(Rows("70", "20", "10"), Rows("60", "25", "15")));

        Assert.Equal((10m, 1), (distance.Value, distance.Decimals));
        Assert.Equal(6, distance.Parts.Length);
    }

    [Fact]
    public void Two_wholes_without_a_category_in_common_are_100_points_apart() =>
        Assert.Equal(100m, Made.Figure(Distance(Rows("100", "0", "0"), Rows("0", "40", "60"))).Value);

    [Fact]
    public void Half_widths_of_2_2_2_and_1_1_1_add_up_to_4_5_since_shares_of_one_whole_hang_together()
    {
        var distance =
            Made.Figure(Distance([.. Rows("70", "20", "10").Select(row => row.PlusMinus(2))], [.. Rows("60", "25", "15").Select(row => row.PlusMinus(1))]));

        Assert.Equal((5.5m, 10m, 14.5m), (distance.Lower, distance.Value, distance.Upper));
    }

    [Fact]
    public void An_interval_of_a_distance_ends_at_0_but_its_half_width_of_4_5_does_not()
    {
        var distance =
            Made.Figure(Distance([.. Rows("70", "20", "10").Select(row => row.PlusMinus(2))], [.. Rows("69", "20", "11").Select(row => row.PlusMinus(1))]));

        Assert.Equal((0m, 1m, 4.5m), (distance.Lower, distance.Value, distance.HalfWidth));
    }

    [Fact]
    public void Shares_of_70_20_and_7_are_97_together_and_told()
    {
        var problem = Assert.IsType<ComputingProblem.SharesDoNotAddUp>(Assert.Single(Made.Problems(Distance(Rows("70", "20", "7"), Rows("60", "25", "15")))));

        Assert.Equal(("staff", 97m), (problem.Of.Id, problem.Sum));
    }

    [Fact]
    public void Shares_of_33_33_and_33_are_99_together_and_rounding_explains_it() =>
        Assert.Equal(1m, Made.Figure(Distance(Rows("33", "33", "33"), Rows("34", "33", "32"))).Value);

    [Fact]
    public void A_category_that_only_one_has_is_told()
    {
        var problem = Assert.IsType<ComputingProblem.ShareLacksCounterpart>(Assert.Single(Made.Problems(Distance(Rows("80", "20"), Rows("60", "25", "15")))));

        Assert.Equal(("workforce", "staff"), (problem.Found.Indicator.Id, problem.Lacking.Indicator.Id));
    }

    [Fact]
    public void A_category_that_neither_has_does_not_count() => Assert.Equal(20m, Made.Figure(Distance(Rows("80", "20"), Rows("60", "40"))).Value);

    [Fact]
    public void Without_the_reference_there_is_no_distance_and_nothing_to_complain_of() => Assert.Empty(Made.Figures(Distance(Rows("80", "20"), [])));

    [Fact]
    public void A_share_known_to_be_missing_leaves_no_distance_and_nothing_to_complain_of() => Assert.Empty(
        Made.Figures(Distance([.. Rows("80", "15"), Made.Row("2012", null, "other", status: ObservationStatus.Missing)], Rows("60", "25", "15"))));

    [Fact]
    public void A_share_that_is_kept_back_hides_the_distance()
    {
        var distance = Made.Figure(Distance([.. Rows("80", "15"), Made.Row("2012", null, "other").Hidden()], Rows("60", "25", "15")));

        Assert.Null(distance.Value);
        Assert.Equal(Confidentiality.Confidential, distance.Confidentiality);
    }

    private static Measurement[] Rows(params string[] values) =>
        [.. values.Zip(["danish", "western", "other"], (value, member) => Made.Row("2012", value, member))];

    private static Computation.Distance Distance(Measurement[] staff, Measurement[] workforce) =>
        new(Made.Indicator("staff", Made.Origin, staff).Of(), Made.Indicator("workforce", Made.Origin, workforce).Of(), Made.Origin);
}
