using BarometerSite.Model;

namespace BarometerSite.Tests.Model;

/// <summary>What a translation names the Danish text by that it follows.</summary>
public sealed class TextVersionTests
{
    [Fact]
    public void Is_a_word_for_every_program_that_reads_yaml() =>
        Assert.All(Enumerable.Range(0, 500), number => Assert.Matches("^[a-p]{8}$", TextVersion.Of(Text($"Tekst {number}."))));

    [Theory]
    [InlineData("To ord.\n\nOg to til.", "To ord.  \nOg to til.\n", true)]
    [InlineData("To ord.", "Tre ord.", false)]
    public void Changes_with_what_readers_see(string one, string other, bool isSame) =>
        Assert.Equal(isSame, TextVersion.Of(Text(one)) == TextVersion.Of(Text(other)));

    private static Article Text(string text) => new(ArticleKind.Page, Languages.Danish, "om", "Om", "", "om", 1, "content/da/pages/om.md", [], text);
}
