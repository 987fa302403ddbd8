using BarometerSite.Search;

namespace BarometerSite.Tests.Search;

public sealed class AlphabeticalOrderTests
{
    [Fact]
    public void Danish_letters_come_last_and_aa_is_one_of_them()
    {
        string[] inOrder =
        [
            "24 timer", "Adel", "adelig", "Éclair", "eksempel", "Unge", "Über", "Yde", "zone", "Ærø", "Ø", "Öre", "Aabenraa", "Åben skole", "Aarhus", "Årsplan",
        ];
        Assert.Equal(inOrder, inOrder.Reverse().OrderBy(AlphabeticalOrder.KeyOf, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Aarhus", "Å")]
    [InlineData("»Bland dig«", "B")]
    [InlineData("élite", "E")]
    [InlineData("2014", null)]
    [InlineData("", null)]
    public void A_title_stands_under_its_first_letter(string title, string? letter) => Assert.Equal(letter, AlphabeticalOrder.LetterOf(title));

    [Fact]
    public void Two_that_are_spelled_alike_have_an_order() => Assert.NotEqual(AlphabeticalOrder.KeyOf("by"), AlphabeticalOrder.KeyOf("By"));
}
