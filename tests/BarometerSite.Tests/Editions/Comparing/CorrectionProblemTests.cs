using BarometerSite.Editions;
using BarometerSite.Editions.Comparing;
using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Tests.Editions.Comparing;

/// <summary>What corrections say of published editions, held against these.</summary>
public sealed class CorrectionProblemTests
{
    private static readonly EditionArchive Published = SmallEdition.Of(
        "2014-06-30", Example.Row("2010", "11.0"), Example.Row("2012", "9.0", "2013"), Example.Row("2012", "8.6", "2014-01")).Published("2014-1");

    [Theory]
    [InlineData("2012", "9.0")]
    [InlineData("2012", "8.6")]
    [InlineData("2011", null)]
    public void What_was_published_in_any_vintage_can_be_corrected(string period, string? was) =>
        Assert.Empty(Find(SmallEdition.Correct(period, was is null ? null : Number(was), 7m)));

    [Fact]
    public void What_was_never_published_is_told_with_what_was() => Assert.Equal(
        "error correction-never-published: Edition 2014-1 does not say ‘7.7’ for this period and cell: it says ‘9’ and ‘8.6’. "
        + "Write in ‘since’ the first edition that is wrong, and in ‘was’ what it says.",
        Assert.Single(Find(SmallEdition.Correct("2012", 7.7m, 7m))));

    [Fact]
    public void A_figure_that_no_edition_has_need_not_be_kept_back() => Assert.Equal(
        "error correction-never-published: Edition 2014-1 shows no such figure. Write in ‘since’ the first edition that is wrong, and in ‘was’ what it says.",
        Assert.Single(Find(new Correction.Withheld("hidden", SmallEdition.Key("2013"), SmallEdition.Note))));

    [Fact]
    public void An_edition_that_nobody_published_is_told() => Assert.Equal(
        "error correction-of-no-edition: There is no published edition ‘2014-2’. Did you mean ‘2014-1’? The only edition is ‘2014-1’.",
        Assert.Single(Find(
            new Correction.Figure("wrong", SmallEdition.Key("2012"), 9m, 7m, SmallEdition.Note with { Since = new EditionId(2014, 2) }))));

    private static List<string> Find(Correction correction) =>
        [.. CorrectionProblems.Find([correction], Published, new PlaceIndex()).Select(problem => problem.ToString())];

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
