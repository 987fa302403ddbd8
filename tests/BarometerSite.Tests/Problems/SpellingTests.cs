using BarometerSite.Problems;

namespace BarometerSite.Tests.Problems;

public sealed class SpellingTests
{
    private static readonly string[] Known = ["title", "unit", "indicators", "decided-by", "da"];

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("ti\u00adtle\u00a0", "title")]
    [InlineData("tittle", "title")]
    [InlineData("Unit", "unit")]
    [InlineData("indicatros", "indicators")]
    [InlineData("decided_by", "decided-by")]
    [InlineData("decidedby", "decided-by")]
    [InlineData("de", null)]
    [InlineData("overskrift", null)]
    [InlineData("", null)]
    public void The_nearest_word_is_found_and_no_far_one(string found, string? nearest) => Assert.Equal(nearest, Spelling.Nearest(found, Known));

    [Fact]
    public void Of_equally_near_words_the_first_in_order_is_named() => Assert.Equal("kata", Spelling.Nearest("kaxa", ["kava", "kata"]));
}
