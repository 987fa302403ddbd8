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
    [InlineData("999999999999.999", '.', "999999999999.999", 3)]
    [InlineData("0000000000000000007", '.', "7", 0)]
    [InlineData("0.000000000001", '.', "0.000000000001", 12)]
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
    [InlineData("1000000000000")]
    [InlineData("-1234567890123")]
    [InlineData("123456789012.3456")]
    [InlineData("0.1234567890123")]
    [InlineData("12345678901234567890123456789")]
    public void Anything_else_is_refused(string cell) => Assert.False(NumberText.TryParse(cell, '.', out _, out _));

    [Fact]
    public void A_number_in_YAML_is_not_told_about_columns() =>
        Assert.Equal("a.yml(1,1): error text-not-a-number: ‘5,8’ is not a number: the decimal mark here is ‘.’. Write 5.8.",
            Complaints.TextNotANumber("5,8", SourceSpan.Of(new SourceText("a.yml", "5,8")), '.', NumberPlace.Key).ToString());

    [Theory]
    [InlineData("", '.', "where there is no figure, leave the cell empty and write m in the column ‘status’")]
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
    [InlineData("1e5", ',', "exponent")]
    [InlineData("-2.47e-05", '.', "exponent")]
    [InlineData("1,5e\u22125", ',', "exponent")]
    [InlineData("\u22121E5", '.', "exponent")]
    [InlineData("..", '.', "Leave the cell empty and write m in the column ‘status’, or, where the source keeps it back, c")]
    [InlineData(":", ',', "Leave the cell empty and write m")]
    [InlineData("…", ',', "Leave the cell empty and write m")]
    [InlineData("N/A", '.', "Leave the cell empty and write m")]
    [InlineData("#n/a", '.', "Leave the cell empty and write m")]
    [InlineData("-", '.', "stands for none in a Danish table. Write 0; if the figure is missing,")]
    [InlineData("–", ',', "Write 0;")]
    [InlineData("10.9 b", '.', "a flag stands behind it. Write 10.9 here, and b in the column ‘status’.")]
    [InlineData("-10,9b", ',', "Write -10,9 here, and b in the column ‘status’.")]
    [InlineData("10,9*", ',', "Write 10,9 here, and p in the column ‘status’")]
    [InlineData("(10.9)", '.', "it stands in brackets. Write 10.9 here, and u in the column ‘status’")]
    [InlineData("12 c", '.', "Write 12 here, and c in the column ‘confidentiality’")]
    [InlineData("33.33333333333333", '.', "too many digits. Round it: at most 15 digits count, 12 of them before the decimal mark and 12 behind it.")]
    [InlineData("ukendt", '.', "such as 5.8;")]
    public void The_slip_is_named_with_its_cure(string cell, char mark, string part)
    {
        var file = new SourceText("a.csv", cell);
        var problem = Complaints.TextNotANumber(cell, SourceSpan.Of(file), mark, NumberPlace.Figure);
        Assert.Contains(
            part, $"{problem.Message.Replace("‘.’.", "‘.’", StringComparison.Ordinal).Replace("‘,’.", "‘,’", StringComparison.Ordinal)} {problem.Help}");
    }
}
