using System.Text.RegularExpressions;

namespace BarometerSite.Tests.HouseRules;

/// <summary>
/// By night a page has other colours and is otherwise the same, so that what holds of it by day holds by night too; and where readers choose the colours
/// themselves, it has no other.
/// </summary>
public sealed partial class NightTests
{
    [Fact]
    public void Nothing_but_named_colours_differs()
    {
        var styles = string.Concat(Directory.GetFiles(Repository.Path("templates", "styles"), "*.css").Select(File.ReadAllText));
        var blocks = Night().Matches(styles);
        var declarations = blocks.SelectMany(block => Declaration().Matches(block.Groups["rules"].Value)).Select(match => match.Value).ToList();

        Assert.NotEmpty(declarations);
        Assert.Equal(styles.Split("prefers-color-scheme").Length - 1, blocks.Count);
        Assert.All(blocks, block => Assert.Equal(":root", block.Groups["selector"].Value));
        Assert.All(declarations, declaration => Assert.Matches(@"^--[\w-]+: #[0-9a-f]{6};$", declaration));
    }

    [Theory]
    [InlineData("10-tokens.css", "90-preferences.css")]
    [InlineData("30-charts.css", "30-charts.css")]
    public void Where_readers_choose_the_colours_every_named_one_is_theirs(string named, string chosen)
    {
        var forced = Forced().Match(File.ReadAllText(Repository.Path("templates", "styles", chosen))).Groups["rules"].Value;
        Assert.All(
            Colour().Matches(File.ReadAllText(Repository.Path("templates", "styles", named))).Select(match => match.Groups["name"].Value).Distinct(),
            name => Assert.Matches($@"{name}: (Canvas|CanvasText|LinkText|Highlight);", forced));
    }

    [GeneratedRegex(@"forced-colors: active\) \{\s*[^{]*? \{(?<rules>[^}]*)\}")]
    private static partial Regex Forced();

    [GeneratedRegex(@"(?<name>--[\w-]+): #[0-9a-f]{6};")]
    private static partial Regex Colour();

    [GeneratedRegex(@"prefers-color-scheme: dark\) \{\s*(?<selector>[^{]*?) \{(?<rules>[^}]*)\}\s*\}")]
    private static partial Regex Night();

    [GeneratedRegex(@"[^\s;][^;]*;")]
    private static partial Regex Declaration();
}
