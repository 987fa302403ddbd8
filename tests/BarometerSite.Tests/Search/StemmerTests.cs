using BarometerSite.Search;

namespace BarometerSite.Tests.Search;

public sealed class StemmerTests
{
    /// <summary>As the Snowball project's own program (libstemmer 2.2) stems them.</summary>
    [Theory]
    [InlineData("arbejdsløshed", "arbejdsløs")]
    [InlineData("arbejdsløst", "arbejdsløs")]
    [InlineData("integrationen", "integration")]
    [InlineData("politikker", "politik")]
    [InlineData("utrygge", "utryg")]
    [InlineData("utryghed", "utryg")]
    [InlineData("kommunernes", "kommun")]
    [InlineData("venligst", "ven")]
    [InlineData("undersøgelse", "undersøg")]
    [InlineData("tryghedsindeks", "tryghedsindek")]
    [InlineData("behandlede", "behandled")]
    [InlineData("håndslag", "håndslag")]
    [InlineData("hus", "hus")]
    [InlineData("ø", "ø")]
    [InlineData("ssss", "ssss")]
    [InlineData("", "")]
    public void Danish_words_lose_their_endings(string word, string stem) => Assert.Equal(stem, DanishStemmer.Stem(word));

    [Theory]
    [InlineData("cities", "city")]
    [InlineData("movies", "movy")]
    [InlineData("goals", "goal")]
    [InlineData("places", "place")]
    [InlineData("shoes", "shoes")]
    [InlineData("status", "status")]
    [InlineData("progress", "progress")]
    [InlineData("gas", "gas")]
    public void English_words_are_one_for_many(string word, string stem) => Assert.Equal(stem, EnglishStemmer.Stem(word));
}
