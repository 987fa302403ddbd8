using BarometerSite.Search;

namespace BarometerSite.Tests.Search;

public sealed class VocabularyTests
{
    private static readonly Vocabulary Danish = Of(
        "da", ["Politik for integration", "skole og arbejde", "barn", "by", "indsats mål", "område", "sundhed og hed"]);

    [Theory]
    [InlineData("integrationspolitik", "integrationspolitik integration politik")]
    [InlineData("integrationspolitikken", "integrationspolitik integration politik")]
    [InlineData("indsatsområder", "indsatsområd indsat områd")]
    [InlineData("skolepolitikkens", "skolepolitik skol politik")]
    public void A_compound_is_found_by_its_parts_too(string word, string terms) => Assert.Equal(terms, string.Join(' ', Danish.TermsOf(word)));

    [Theory]
    [InlineData("integration")]
    [InlineData("barnepige")]
    [InlineData("byområde")]
    [InlineData("sundheden")]
    public void What_is_no_compound_of_known_words_stays_whole(string word) => Assert.Single(Danish.TermsOf(word));

    [Fact]
    public void The_first_part_of_a_compound_may_be_one_itself() => Assert.Equal(
        ["skolepolitikområd", "skolepolitik", "skol", "politik", "områd"],
        Of("da", ["skole", "politik", "skolepolitik", "område"]).TermsOf("skolepolitikområde"));

    [Fact]
    public void What_nobody_would_call_a_word_is_not_parted()
    {
        var aaa = Of("da", [new string('a', 30), new string('a', 31)]);
        Assert.True(aaa.TermsOf(new string('a', 60)).Length > 1);
        Assert.Single(aaa.TermsOf(new string('a', 61)));
    }

    [Fact]
    public void English_has_no_compounds() =>
        Assert.Equal(["workforce"], Of("en", ["work force workforce"]).TermsOf("workforce"));

    [Fact]
    public void Fillers_signs_and_repetition_do_not_count() =>
        Assert.Equal(["2014", "skol"], Danish.Terms(new WordReader(WordForms.Of("da")).Read("Skolen og skolerne, i 2014: *skole*.")));

    [Fact]
    public void Of_a_language_that_nobody_has_told_the_endings_of_words_stand_as_they_are() =>
        Assert.Equal(["politikken"], Of("ar", ["politik"]).TermsOf("politikken"));

    private static Vocabulary Of(string language, IEnumerable<string> texts) =>
        new(WordForms.Of(language), texts.SelectMany(new WordReader(WordForms.Of(language)).Read));
}
