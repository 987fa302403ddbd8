using BarometerSite.Assessment;
using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Tests.Model;

public sealed class UnitRangeTests
{
    [Theory]
    [InlineData("Percent", -3, 0, "Least")]
    [InlineData("Percent", 104, 100, "Most")]
    [InlineData("Percent", 99, 99, null)]
    [InlineData("Count", -1, 0, "Least")]
    [InlineData("Persons", 1e9, 1e9, null)]
    [InlineData("PercentagePoints", -3, -3, null)]
    [InlineData("PercentChange", 250, 250, null)]
    [InlineData("IndexPoints", -40, -40, null)]
    public void A_value_stops_where_its_unit_ends(string unit, decimal value, decimal held, string? stop)
    {
        var indicator = Example.Indicator(Better.Lower) with { Unit = Enum.Parse<Unit>(unit) };
        Assert.Equal((held, stop is null ? null : Enum.Parse<RangeEnd>(stop)), UnitRange.Of(indicator).Hold(value));
    }

    [Fact]
    public void A_pace_that_leads_below_none_leads_to_none()
    {
        var indicator = Example.Indicator(Better.Lower, Example.Row("2011", "3"), Example.Row("2013", "1")) with { Unit = Unit.Count };
        var assessed = Example.Assess(Example.Goal(indicator, Example.AtMost(0, "2015", from: "2011")), "2014-06-30");
        Assert.Equal(new Verdict.OnTrack(0), assessed.Verdict);
        Assert.Equal((0m, RangeEnd.Least), (assessed.Receipt!.Pace!.Projected, assessed.Receipt.Pace.Stop));
    }

    [Fact]
    public void What_the_reader_takes_is_what_can_be_reckoned_with()
    {
        var longest = new string('9', NumberText.MostWholeDigits);
        Assert.True(NumberText.TryParse(longest, '.', out var largest, out _));
        Assert.Equal(UnitRange.Farthest, largest + 1);
        Assert.Equal(SignificantDigits.Most, NumberText.MostDigits);
    }

    [Fact]
    public void A_gap_between_counts_may_be_below_none_and_is_whole()
    {
        var counts = new Operand(Example.Indicator(Better.Higher) with { Unit = Unit.Count }, []);
        Assert.Equal(new UnitRange(null, null, IsWhole: true), UnitRange.Of(Unit.Count, new Computation.Gap(counts, counts)));
        var shares = new Operand(Example.Indicator(Better.Higher) with { Unit = Unit.Percent }, []);
        var gap = new Operand(shares.Indicator with { Computation = new Computation.Gap(shares, shares), Unit = Unit.PercentagePoints }, []);
        Assert.Equal(new UnitRange(-100, 100), UnitRange.Of(gap.Indicator));
        Assert.Equal(new UnitRange(-200, 200), UnitRange.Of(Unit.PercentagePoints, new Computation.Gap(gap, gap)));
    }
}
