using System.Globalization;
using BarometerSite.Problems;

namespace BarometerSite.Tests.Problems;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("5.8", '.', "5.8", 1)]
    [InlineData("5,80", ',', "5.80", 2)]
    [InlineData("-3", '.', "-3", 0)]
    [InlineData("-0", '.', "0", 0)]
    [InlineData("1234567", ',', "1234567", 0)]
    public void Plain_numbers_are_read_whatever_the_culture(string cell, char mark, string expected, int expectedDecimals)
    {
        Assert.True(NumberText.TryParse(cell, mark, out var number, out var decimals));
        Assert.Equal((expected, expectedDecimals), (number.ToString(CultureInfo.InvariantCulture), decimals));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("+5")]
    [InlineData(" 5")]
    [InlineData("5,8")]
    [InlineData("1e3")]
    [InlineData("٣")]
    [InlineData("5.8.1")]
    [InlineData("12345678901234567890123456789")]
    public void Anything_else_is_refused(string cell) => Assert.False(NumberText.TryParse(cell, '.', out _, out _));

    [Fact]
    public void A_number_in_YAML_is_not_told_about_columns() =>
        Assert.Equal("a.yml(1,1): error text-not-a-number: ‘5,8’ is not a number: the decimal mark here is ‘.’. Write 5.8.",
            Complaints.TextNotANumber("5,8", SourceSpan.Of(new SourceText("a.yml", "5,8")), '.').ToString());

    [Theory]
    [InlineData("", '.', "leave the whole row out")]
    [InlineData("5,8", '.', "its decimal mark is ‘.’ Write 5.8.")]
    [InlineData("5.8", ',', "its decimal mark is ‘,’ Write 5,8.")]
    [InlineData("1.234", ',', "Write 1,234, or without any mark if 1234 is meant.")]
    [InlineData("1.234.567", ',', "thousands separators. Write 1234567, without them.")]
    [InlineData("1,234.5", '.', "thousands separators. Write 1234.5, without them.")]
    [InlineData("1.234,5", ',', "thousands separators. Write 1234,5, without them.")]
    [InlineData("1 234", ',', "thousands separators. Write 1234, without them.")]
    [InlineData("57,9 %", '.', "percent sign does not belong here. Write 57.9;")]
    [InlineData("\u22125,8", ',', "not a minus sign. Write -5,8,")]
    [InlineData("+5,8", '.', "begins with a plus. Write 5.8.")]
    [InlineData("1E+06", '.', "exponent")]
    [InlineData("ukendt", '.', "such as 5.8;")]
    public void The_slip_is_named_with_its_cure(string cell, char mark, string part)
    {
        var file = new SourceText("a.csv", cell);
        var problem = Complaints.TextNotANumber(cell, SourceSpan.Of(file), mark);
        Assert.Contains(
            part, $"{problem.Message.Replace("‘.’.", "‘.’", StringComparison.Ordinal).Replace("‘,’.", "‘,’", StringComparison.Ordinal)} {problem.Help}");
    }
}
