using System.Buffers;
using System.Globalization;
using System.Text;
using BarometerSite.Markup;
using BarometerSite.Model;

namespace BarometerSite.Tests.Model;

/// <summary>Numbers without zeros at their end, as values and as machines read them.</summary>
public sealed class SignificantDigitsTests
{
    public static TheoryData<string> Numbers =>
    [
        "0", "0.00", "-0.0", "1", "10", "100.0", "5.80", "-5.80", "0.10", "0.0000000000000000000000000010", "4294967295", "4294967296.0",
        "42949672.950", "-429496729.50", "79228162514264337593543950335", "-7922816251426433759354395033.0", "123456789012345678.900",
    ];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_plain_number_is_the_same_with_no_more_decimals_than_it_needs(string text)
    {
        var number = decimal.Parse(text, CultureInfo.InvariantCulture);
        var plain = SignificantDigits.Plain(number);

        Assert.Equal(number, plain);
        Assert.True(plain.Scale == 0 || decimal.Round(plain, plain.Scale - 1) != plain);
        Assert.Equal(plain.ToString(CultureInfo.InvariantCulture), NumberFormat.Exact(number));
    }

    [Theory]
    [InlineData("5.80", "5,8")]
    [InlineData("-1000", "-1000")]
    public void A_number_is_written_with_the_mark_of_the_form(string text, string expected)
    {
        var output = new ArrayBufferWriter<byte>();
        output.WriteNumber(decimal.Parse(text, CultureInfo.InvariantCulture), ',');
        Assert.Equal(expected, Encoding.UTF8.GetString(output.WrittenSpan));
    }
}
