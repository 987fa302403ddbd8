using BarometerSite.Review.Pages;

namespace BarometerSite.Tests.Review;

public sealed class PathListTests
{
    private static readonly string[] Paths = ["index.html", "maal/æble/index.html", "data/a.csv", "data/b.csv", "en/index.html"];

    [Fact]
    public void What_is_held_as_one_piece_is_what_was_put_in() => Assert.Equal(Paths, new PathList(Paths));

    [Theory]
    [InlineData("index.html|maal/æble/index.html|data/a.csv|data/b.csv|en/index.html", "")]
    [InlineData("new.html|index.html|maal/æble/index.html|data/a.csv|newer.html|data/b.csv|en/index.html", "")]
    [InlineData("index.html|data/a.csv|en/index.html", "data/b.csv|maal/æble/index.html")]
    [InlineData("en/index.html|data/b.csv|new.html|index.html", "data/a.csv|maal/æble/index.html")]
    [InlineData("new.html", "data/a.csv|data/b.csv|en/index.html|index.html|maal/æble/index.html")]
    public void Of_two_lists_in_whatever_order_those_are_told_that_the_second_lacks(string other, string expected) =>
        Assert.Equal(expected, string.Join('|', PathList.OnlyIn(new PathList(Paths), other.Split('|')).Order(StringComparer.Ordinal)));
}
