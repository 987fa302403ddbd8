using BarometerSite.Problems;

namespace BarometerSite.Tests.Problems;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Ærø på åbent hav", "aeroe-paa-aabent-hav")]
    [InlineData("Idéer & café – 2013/2014", "ideer-cafe-2013-2014")]
    [InlineData("  Kommunens' 7 udvalg!  ", "kommunens-7-udvalg")]
    [InlineData("A\u030Aben", "aaben")]
    [InlineData("Mål\u200b og\u00a0arbejds\u00adløshed\ufeff", "maal-og-arbejdsloeshed")]
    [InlineData("Gökçe Şahin", "goekce-sahin")]
    [InlineData("العربية", "")]
    public void A_text_becomes_a_piece_of_an_address(string text, string slug)
    {
        Assert.Equal(slug, Slug.Of(text));
        Assert.Equal(slug.Length > 0, Slug.IsValid(slug));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("A")]
    [InlineData("å")]
    [InlineData("a_b")]
    [InlineData("..")]
    [InlineData("a/b")]
    public void Anything_else_is_no_slug(string text) => Assert.False(Slug.IsValid(text));
}
