using System.Globalization;
using BarometerSite.Model;

namespace BarometerSite.Tests.Model;

public sealed class PrecisionTests
{
    [Theory]
    [InlineData("49.96", "50", 1, 2)]
    [InlineData("49.9", "50", 1, 1)]
    [InlineData("49.9", "50", 0, 1)]
    [InlineData("50", "50", 0, 0)]
    [InlineData("0.949", "0.95", 2, 3)]
    [InlineData("-0.0004", "0", 1, 4)]
    // With two decimals both are 0.05 again.
    [InlineData("0.05", "0.049", 2, 3)]
    [InlineData("0.05", "0.049", 1, 1)]
    [InlineData("1.0000000000001", "1", 1, 1)]
    public void It_takes_so_many_decimals_to_tell_two_numbers_apart(string one, string other, int least, int expected)
    {
        Assert.Equal(expected, Precision.ToTell(Number(one), Number(other), least));
        Assert.Equal(expected, Precision.ToTell(Number(other), Number(one), least));
    }

    [Fact]
    public void A_figure_is_not_shown_with_more_decimals_than_its_source_gave_and_a_decision_is_not_rounded()
    {
        var figure = new Shown(5.9m, Decimals: 1);
        Assert.Equal(1, Precision.ToTell([new Comparison(figure, new Shown(5.85m, Decimals: null))], least: 1));
        Assert.Equal(2, Precision.ToTell([new Comparison(figure, new Shown(5.85m))], least: 1));
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
