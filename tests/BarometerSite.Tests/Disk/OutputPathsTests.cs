using BarometerSite.Disk;

namespace BarometerSite.Tests.Disk;

public sealed class OutputPathsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("/index.html")]
    [InlineData("../index.html")]
    [InlineData("a/../b.html")]
    [InlineData("a/./b.html")]
    [InlineData("a//b.html")]
    [InlineData("a/")]
    [InlineData("a\\b.html")]
    [InlineData("C:/b.html")]
    [InlineData("a./b.html")]
    [InlineData("a /b.html")]
    [InlineData("a\nb.html")]
    [InlineData("a\0b.html")]
    public void A_path_that_is_not_plain_is_refused(string path) =>
        Assert.Throws<ArgumentException>(() => new OutputPaths().Claim(path));

    [Theory]
    [InlineData("a/b.html", "a/b.html")]
    [InlineData("a/b.html", "a/B.html")]
    [InlineData("a/b.html", "A/c.html")]
    [InlineData("a/å.html", "a/Å.html")]
    [InlineData("a", "a/b.html")]
    [InlineData("a/b.html", "a")]
    public void Two_paths_that_clash_on_some_machine_are_refused(string first, string second)
    {
        var paths = new OutputPaths();
        paths.Claim(first);

        Assert.Throws<ArgumentException>(() => paths.Claim(second));
    }

    [Fact]
    public void Each_folder_is_new_once()
    {
        var paths = new OutputPaths();

        Assert.Equal(["a", "a/b"], paths.Claim("a/b/c.html"));
        Assert.Equal(["a/d"], paths.Claim("a/d/c.html"));
        Assert.Empty(paths.Claim("a/b/d.html"));
        Assert.Empty(paths.Claim("a/b/e.html"));
        Assert.Empty(paths.Claim(".well-known.txt"));
        Assert.Throws<ArgumentException>(() => paths.Claim("A/f.html"));
    }
}
