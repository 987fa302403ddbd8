using BarometerSite.Assessment;
using BarometerSite.Model;

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
}
