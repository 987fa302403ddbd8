using BarometerSite.Computing;
using BarometerSite.Model;

namespace BarometerSite.Tests.Computing;

public sealed class IndexRuleTests
{
    [Fact]
    public void Trust_of_80_and_discrimination_of_20_turned_round_and_influence_of_4_on_1_to_5_counted_twice_make_77_5()
    {
        // (80 + (100 − 20) + 2 · (4 − 1)/(5 − 1) · 100) / 4 = (80 + 80 + 150) / 4.
        var index =
            Made.Figure(Index([], Component("trust", "80", 1, 0, 100), Component("discrimination", "20", 1, 100, 0), Component("influence", "4", 2, 1, 5)));

        Assert.Equal(77.5m, index.Value);
    }

    [Fact]
    public void Weights_of_1_and_3_are_the_same_as_weights_of_0_25_and_0_75() => Assert.Equal(
        Made.Figure(Index([], Component("a", "80", 1, 0, 100), Component("b", "60", 3, 0, 100))).Value,
        Made.Figure(Index([], Component("a", "80", 0.25m, 0, 100), Component("b", "60", 0.75m, 0, 100))).Value);

    [Fact]
    public void Half_widths_of_6_and_8_at_equal_weights_become_5()
    {
        var index = Made.Figure(Index([],
            Component(1, 0, 100, Made.Row("2012", "50").PlusMinus(6)),
            Component(1, 100, 0, Made.Row("2012", "50").PlusMinus(8))));

        Assert.Equal((45m, 50m, 55m), (index.Lower, index.Value, index.Upper));
    }

    [Fact]
    public void Rounding_of_0_5_on_a_scale_of_4_steps_is_12_5_points()
    {
        var index = Made.Figure(Index([], Component("influence", "4", 1, 1, 5)));

        Assert.Equal((75m, 12.5m), (index.Value, index.Rounding));
    }

    [Fact]
    public void An_index_of_60_for_minorities_beside_one_of_80_for_danes_is_75_plus_or_minus_5_3()
    {
        // 100 · 60/80 = 75; 100 · √((3/80)² + (0.75 · 4/80)²) = 5.3033.
        var component = Component(1, 0, 100, Made.Row("2012", "60", "minority").PlusMinus(3), Made.Row("2012", "80", "danish").PlusMinus(4));
        var index = Made.Figure(Index([new DimensionCell(Made.Group, "danish")], component with { Of = component.Of.Indicator.Of("minority") }));

        Assert.Equal((75m, 5.3033m), (index.Value, index.HalfWidth));
        Assert.Equal([60m, 80m], index.KnownParts.Select(part => part.Value!.Value));
    }

    [Fact]
    public void A_component_that_is_missing_makes_the_index_missing_and_is_named_and_nothing_is_weighted_anew()
    {
        var index = Made.Figures(Index([], Component("trust", "80", 1, 0, 100), Component(1, 0, 100, Made.Row("2011", "70"))))[1];

        Assert.Null(index.Value);
        Assert.Equal(ObservationStatus.Missing, index.Status);
        Assert.Null(index.Parts[1].Measurement);
        Assert.NotNull(index.Parts[0].Measurement);
    }

    [Fact]
    public void A_component_that_is_kept_back_makes_the_index_confidential()
    {
        var index = Made.Figure(Index([], Component("trust", "80", 1, 0, 100), Component(1, 0, 100, Made.Row("2012", null).Hidden())));

        Assert.Null(index.Value);
        Assert.Equal(Confidentiality.Confidential, index.Confidentiality);
    }

    [Fact]
    public void A_value_of_6_on_a_scale_from_1_to_5_is_told_and_not_pressed_into_it()
    {
        var problem = Assert.IsType<ComputingProblem.OutsideScale>(Assert.Single(Made.Problems(Index([], Component("influence", "6", 1, 1, 5)))));

        Assert.Equal(6m, problem.Value);
    }

    private static Computation.Index Index(DimensionCell[] reference, params Component[] components) => new([.. components], [.. reference]);

    private static Component Component(string id, string value, decimal weight, decimal worst, decimal best) =>
        new(Made.Indicator(id, Made.Group, Made.Row("2012", value)).Of(), weight, worst, best);

    private static Component Component(decimal weight, decimal worst, decimal best, params Measurement[] rows) =>
        new(Made.Indicator("part", Made.Group, rows).Of(), weight, worst, best);
}
