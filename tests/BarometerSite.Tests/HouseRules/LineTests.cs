namespace BarometerSite.Tests.HouseRules;

/// <summary>Lines that are read without scrolling.</summary>
public sealed class LineTests
{
    private const int LongestLine = 160;

    [Fact]
    public void No_line_is_longer_than_a_screen_is_wide()
    {
        var tooLong =
            from file in SourceCode.All
            from line in file.Lines.Index()
            where line.Item.Length > LongestLine
            select $"{file.Path}({line.Index + 1}): {line.Item.Length} characters";
        Assert.True(!tooLong.Any(), string.Join('\n', tooLong));
    }
}
