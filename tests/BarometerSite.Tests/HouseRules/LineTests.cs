namespace BarometerSite.Tests.HouseRules;

/// <summary>Lines that are read without scrolling.</summary>
public sealed class LineTests
{
    private const int LongestLine = 160;

    /// <summary>Rooms that are not held to it.</summary>
    private static readonly string[] Exempt = [];

    [Fact]
    public void No_line_is_longer_than_a_screen_is_wide()
    {
        var tooLong =
            from file in SourceCode.All
            where !Exempt.Any(room => file.Path.StartsWith(room, StringComparison.Ordinal))
            from line in file.Lines.Index()
            where line.Item.Length > LongestLine
            select $"{file.Path}({line.Index + 1}): {line.Item.Length} characters";
        Assert.True(!tooLong.Any(), string.Join('\n', tooLong));
    }
}
