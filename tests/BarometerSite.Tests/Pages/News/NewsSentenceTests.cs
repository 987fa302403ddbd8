using System.Collections.Immutable;
using BarometerSite.Editions;
using BarometerSite.Model;
using BarometerSite.Pages.News;
using BarometerSite.Tests.Charts;
using BarometerSite.Tests.Editions.Comparing;

namespace BarometerSite.Tests.Pages.News;

/// <summary>What differs between two editions, in the site's own words.</summary>
public sealed class NewsSentenceTests
{
    private static readonly Measurement Base = Example.Row("2010", "11.0", "2011-01-01");
    private static readonly Measurement Slow = Example.Row("2012", "10.0", "2013-01-01");

    private static readonly Edition Before = SmallEdition.Of("2014-06-30", Base, Slow);

    [Fact]
    public void A_new_figure_that_flipped_a_verdict()
    {
        var after = SmallEdition.Of("2015-06-30", Base, Slow, Example.Row("2014", "5.7", "2015-02-01"));

        Assert.Equal(
            [
                "Vurderingen gik fra »for langsomt« til »nået«, fordi der kom et nyt tal for 2014: 5,7 procentpoint.",
                "Opdigtet: nyt tal for 2014: 5,7 procentpoint.",
            ],
            Danish(Before, after));
        Assert.Equal(
            "The verdict went from ‘too slow’ to ‘reached’ because there was a new figure for 2014: 5.7 percentage points.",
            Items(Before, after)[0].Text.In(Languages.English).Replace('\u00a0', ' '));
    }

    [Fact]
    public void A_correction_with_its_reason()
    {
        var after = SmallEdition.Of("2014-06-30", Base, Slow with { Value = 8.0m }).Corrected(SmallEdition.Correct("2012", 10m, 8m));

        Assert.Equal(
            [
                "Vurderingen gik fra »for langsomt« til »på vej«, fordi tallet for 2012 er rettet fra 10,0 procentpoint til 8,0 procentpoint.",
                "Opdigtet: tallet for 2012 er rettet fra 10,0 procentpoint til 8,0 procentpoint. Tallet var skrevet forkert af.",
            ],
            Danish(Before, after));
    }

    [Fact]
    public void What_only_did_it_together_and_what_would_each_have_done_it()
    {
        var together = SmallEdition.Of("2015-06-30", Base, Slow, Example.Row("2014", "8.0", "2015-02-01"));
        var each = SmallEdition.Of("2014-06-30", Example.AtMost(10, "2014", "2010"), Base, Slow, Example.Row("2012", "5.9", "2014-01-01"));

        Assert.Equal(
            "Vurderingen gik fra »for langsomt« til »ikke nået«, fordi der kom et nyt tal for 2014: 8,0 procentpoint, og fordi målets periode er slut.",
            Danish(Before, together)[0]);
        Assert.Equal(
            "Vurderingen gik fra »for langsomt« til »nået«, fordi kilden har revideret tallet for 2012 fra 10,0 procentpoint til 5,9 procentpoint. "
            + "Det var også sket, alene fordi målet er ændret.",
            Danish(Before, each)[0]);
    }

    [Fact]
    public void Many_figures_are_one_sentence_and_all_are_counted()
    {
        Measurement[] rows = [.. Enumerable.Range(2000, 5).Select(year => Example.Row($"{year}", "12.0", "2014-01-01"))];

        var item = Assert.Single(Items(Before, SmallEdition.Of("2014-06-30", [.. rows, Base, Slow])), item => item.Kind == ChangeKind.NewFigure);

        Assert.Equal(("Opdigtet: 5 nye tal, det seneste for 2004.", 5), (item.Text.In(Languages.Danish), item.Count));
    }

    [Fact]
    public void A_withheld_figure_is_told_without_it()
    {
        var withheld = new Correction.Withheld("hidden", SmallEdition.Key("2012"), SmallEdition.Note);
        var after = SmallEdition.Of("2014-06-30", Base, Slow.KeptBack(Suppression.BySource)).Corrected(withheld);

        Assert.All(Items(Before, after).SelectMany(item => item.Text.Texts), text => Assert.DoesNotContain("10", text, StringComparison.Ordinal));
        Assert.Contains("Opdigtet: tallet for 2012 vises ikke længere. Tallet var skrevet forkert af.", Danish(Before, after));
    }

    [Fact]
    public void Of_a_text_it_is_not_said_that_its_text_is_new()
    {
        Assert.Equal(["Teksten »Om« er skrevet om."], Danish(WithText("Om", "Før."), WithText("Om", "Nu.")));
        Assert.Equal(["Teksten »Om os« er skrevet om: titel og tekst."], Danish(WithText("Om", "Før."), WithText("Om os", "Nu.")));
    }

    [Fact]
    public void Which_version_a_translation_follows_is_no_news() =>
        Assert.Empty(Items(WithText("Om", "Før.", follows: "aakbcdpe"), WithText("Om", "Før.", follows: "eofnhkab")));

    private static Edition WithText(string title, string text, string? follows = null)
    {
        var article = new Article(ArticleKind.Page, Languages.English, "about", title, "Et eksempel.", "om", 1, "content/en/pages/about.md", [], text);
        return Before.With(barometer => barometer with { Articles = [article with { Follows = follows }] });
    }

    [Fact]
    public void Every_kind_of_change_has_a_sentence_without_holes()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var random = new Random(seed);
            var before = ExampleCity.Eksempelby.Instance.Edition;
            var after = RandomEdition.Edited(random, before, edits: 4);
            foreach (var item in Items(before, after).Concat(Items(after, before)))
                Assert.All(item.Text.Texts, text => Assert.DoesNotMatch(@"[{}]|\s\.|\s,", text));
            Assert.Equal(Items(before, after).Length, Items(before, after).DistinctBy(item => item.Key).Count());
        }
    }

    private static ImmutableArray<NewsItem> Items(Edition before, Edition after) => NewsReader.Of(before, after, [SampleWords.Danish, SampleWords.English]);

    private static List<string> Danish(Edition before, Edition after) =>
        [.. Items(before, after).Select(item => item.Text.In(Languages.Danish).Replace('\u00a0', ' '))];
}
