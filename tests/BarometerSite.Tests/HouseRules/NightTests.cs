using System.Text.RegularExpressions;

namespace BarometerSite.Tests.HouseRules;

/// <summary>By night a page has other colours and is otherwise the same, so that what holds of it by day holds by night too.</summary>
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

    [GeneratedRegex(@"prefers-color-scheme: dark\) \{\s*(?<selector>[^{]*?) \{(?<rules>[^}]*)\}\s*\}")]
    private static partial Regex Night();

    [GeneratedRegex(@"[^\s;][^;]*;")]
    private static partial Regex Declaration();
}
