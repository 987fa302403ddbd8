using BarometerSite.Disclosure;
using BarometerSite.Model;

namespace BarometerSite.Tests.Disclosure;

public sealed class DerivabilityCheckTests
{
    [Fact]
    public void Four_hidden_figures_at_the_corners_of_a_rectangle_protect_each_other() =>
        Assert.Empty(Find(Tables.Of(3, 3, (row, column) => row is 0 or 1 && column is 0 or 1 ? null : Filled(row, column))));

    [Fact]
    public void Three_of_them_do_not() =>
        Assert.Equal(
            ["000 000", "000 001", "001 000"],
            Find(Tables.Of(3, 3, (row, column) => row is 0 or 1 && column is 0 or 1 && row + column < 2 ? null : Filled(row, column))));

    [Fact]
    public void A_hidden_figure_is_told_with_those_that_give_it_away()
    {
        var table = Tables.List((null, 23, Suppression.None), ("000", 20, Suppression.None), ("001", 3, Suppression.SmallCount));
        var derivation = Assert.Single(DerivabilityCheck.Find([table], DisclosureLimits.Usual)!);

        Assert.Equal((DerivationKind.Reckoned, "001"), (derivation.Kind, derivation.Hidden.Cell[0]));
        Assert.Equal([23m, 20m], derivation.From.Select(row => row.Value));
    }

    [Fact]
    public void A_dimension_whose_members_do_not_add_up_gives_nothing_away()
    {
        var table = Tables.Of(2, 2, (row, column) => row == 0 && column == 0 ? null : 10m);

        Assert.Equal(["000 000"], Find(table));
        Assert.Empty(Find(table with { Dimensions = [.. table.Dimensions.Select(dimension => dimension with { AddsUp = false })] }));
    }

    [Fact]
    public void A_computed_indicator_is_not_asked() =>
        Assert.Empty(Find(Tables.Of(2, 2, (row, column) => row == 0 && column == 0 ? null : 10m) with { Computation = new Computation.Gap(null!, null!) }));

    [Fact]
    public void A_share_of_a_distribution_that_is_compared_with_another_is_what_the_others_leave_of_a_hundred()
    {
        var shares = Tables.List(("000", 55, Suppression.None), ("001", 30, Suppression.None), ("002", 15, Suppression.BySource));
        shares = shares with { Measurements = [.. shares.Measurements.Select(row => row with { Unit = Unit.Percent })], Unit = Unit.Percent };
        var operand = new Operand(shares, []);
        var distance = Example.Indicator(Better.Lower) with { Id = "distance", Computation = new Computation.Distance(operand, operand, shares.Dimensions[0]) };

        Assert.Empty(Find(shares));
        Assert.Equal(["002"], Find(shares, distance));
    }

    [Fact]
    public void A_budget_that_is_spent_is_told_as_such() =>
        Assert.Null(DerivabilityCheck.Find(
            [Tables.Of(9, 9, (row, column) => row is null || column is null ? 9m : null)], DisclosureLimits.Usual, mostWork: 100));

    private static IEnumerable<string> Find(params Indicator[] indicators) =>
        DerivabilityCheck.Find([.. indicators], DisclosureLimits.Usual)!
            .Select(derivation => string.Join(' ', derivation.Hidden.Cell.Members.Select(member => member ?? "all")));

    private static decimal Filled(int? row, int? column) => (row is null ? 3 : 1) * (column is null ? 3 : 1) * 10;
}
