using BarometerSite.Markup;

namespace BarometerSite.Tests.Markup;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("5.8", 1, "5,8")]
    [InlineData("1234567.85", 1, "1.234.567,9")]
    [InlineData("2.675", 2, "2,68")]
    [InlineData("-3.9", 1, "\u22123,9")]
    [InlineData("-0.04", 1, "0,0")]
    [InlineData("999", 0, "999")]
    [InlineData("1000", 0, "1.000")]
    [InlineData("5", 1, "5,0")]
    [InlineData("-123456.5", 3, "\u2212123.456,500")]
    public void Danish_numbers_use_comma_and_points(string number, int decimals, string expected) =>
        Assert.Equal(expected, Numbers.Danish.Write(Parse(number), decimals));

    [Fact]
    public void English_numbers_use_point_and_commas() =>
        Assert.Equal("1,234.5", Numbers.English.Write(1234.5m, 1));

    [Theory]
    [InlineData("3.9", "+3,9")]
    [InlineData("0.04", "0,0")]
    [InlineData("-2", "\u22122,0")]
    public void A_change_shows_its_sign(string number, string expected) =>
        Assert.Equal(expected, Numbers.Danish.WriteSigned(Parse(number), 1));

    [Theory]
    [InlineData("1.499999", "1.5")]
    [InlineData("12", "12")]
    [InlineData("0.05", "0.1")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("-0.04", "0")]
    [InlineData("2.675", "2.7")]
    [InlineData("-1234.15", "-1234.2")]
    public void Coordinates_are_invariant_under_a_Danish_culture_and_have_no_digit_too_many(string number, string expected) =>
        Assert.Equal(expected, Html.Of($"{Parse(number)}").ToString());

    private static decimal Parse(string number) => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
}
