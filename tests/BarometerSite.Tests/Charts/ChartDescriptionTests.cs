using BarometerSite.Charts;

namespace BarometerSite.Tests.Charts;

public sealed class ChartDescriptionTests
{
    [Theory]
    [InlineData(10, 7.1, "Andel af alle. Tallet faldt fra 10\u00a0% i 2010 til 7,1\u00a0% i 2014 (−2,9\u00a0procentpoint).")]
    [InlineData(7.1, 10, "Andel af alle. Tallet steg fra 7,1\u00a0% i 2010 til 10\u00a0% i 2014 (+2,9\u00a0procentpoint).")]
    [InlineData(7.11, 7.14, "Andel af alle. Tallet var 7,1\u00a0% både i 2010 og i 2014.")]
    public void A_single_line_rises_falls_or_stays(decimal first, decimal last, string sentence) =>
        Assert.Equal(sentence, Told(ChartSamples.Lines([ChartSamples.Series("", (2010, first), (2014, last))])));

    [Fact]
    public void The_change_agrees_with_the_figures_as_they_are_shown() =>
        Assert.Contains("fra 10,0\u00a0% i 2010 til 9,0\u00a0% i 2012 (−1,0\u00a0procentpoint)",
            Told(ChartSamples.Lines([ChartSamples.Series("", (2010, 10.04m), (2012, 8.95m))])), StringComparison.Ordinal);

    [Fact]
    public void Figures_that_are_kept_back_are_named_and_never_shown()
    {
        Assert.EndsWith("Fortroligt [c]: 2010 (Unge), 2011 (Gamle), 2012 (Gamle).", Told(ChartSamples.ConfidentialYears), StringComparison.Ordinal);
        Assert.EndsWith("Fortroligt [c]: Østerbro, Christianshavn og Holmen.", Told(ChartSamples.ConfidentialDistricts), StringComparison.Ordinal);
    }

    [Fact]
    public void The_plan_and_where_the_line_leads_are_told() =>
        Assert.EndsWith(
            "Planlagt undervejs: 82\u00a0% i 2011, 84\u00a0% i 2013. Ved samme fart bliver tallet 91,5\u00a0% i 2015.",
            Told(ChartSamples.Planned), StringComparison.Ordinal);

    [Fact]
    public void A_line_that_can_get_no_lower_says_so_and_earlier_figures_are_named() =>
        Assert.EndsWith(
            "Unge: Ved samme fart bliver tallet 0\u00a0% i 2015; lavere kan det ikke blive. "
            + "Tidligere offentliggjort, siden ændret: 7\u00a0% i 2011 (Unge), 2,2\u00a0% i 2012 (Gamle).",
            Told(ChartSamples.Revised), StringComparison.Ordinal);

    [Fact]
    public void The_uncertainty_of_the_latest_figure_is_told() =>
        Assert.EndsWith("Usikkerheden om det seneste tal går fra 6,6\u00a0% til 9,4\u00a0%.", Told(ChartSamples.Certain), StringComparison.Ordinal);

    [Fact]
    public void Turns_on_the_way_are_told() =>
        Assert.EndsWith("Højest var 12\u00a0% i 2012, lavest 7\u00a0% i 2014.",
            Told(ChartSamples.Lines([ChartSamples.Series("", (2010, 9), (2012, 12), (2014, 7))])), StringComparison.Ordinal);

    [Fact]
    public void Each_group_has_its_own_sentence_and_the_main_one_is_held_against_the_target() =>
        Assert.Equal(
            "Andel af alle. Hele byen: faldt fra 17,2\u00a0% i 2008 til 13,9\u00a0% i 2012 (−3,3\u00a0procentpoint). "
            + "Ikke-vestlige indvandrere: faldt fra 25,2\u00a0% i 2008 til 19,9\u00a0% i 2012 (−5,3\u00a0procentpoint). "
            + "Efterkommere: faldt fra 21\u00a0% i 2008 til 19,1\u00a0% i 2012 (−1,9\u00a0procentpoint). "
            + "Dansk oprindelse: faldt fra 11\u00a0% i 2008 til 9,9\u00a0% i 2012 (−1,1\u00a0procentpoint). "
            + "Mål: højst 10 % i 2014. Det seneste tal ligger 3,9\u00a0procentpoint over målet.",
            Told(ChartSamples.Groups));

    [Fact]
    public void A_target_that_is_not_set_for_the_main_line_is_told_and_nothing_held_against_it()
    {
        var chart = ChartSamples.Groups with { Target = ChartSamples.Groups.Target! with { IsForMain = false } };
        Assert.EndsWith("Mål: højst 10 % i 2014.", Told(chart), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_compared_across_a_break_and_care_is_asked_for() =>
        Assert.Equal(
            "Andel af alle. Tallet steg fra 77\u00a0% i 2010 til 79,1\u00a0% i 2014 (+2,1\u00a0procentpoint). Det seneste tal er foreløbigt. "
            + "Mål: mindst 80 % i 2014. Det seneste tal ligger 0,9\u00a0procentpoint under målet. "
            + "Tallene før og efter et databrud kan ikke sammenlignes direkte; det nyeste brud er i 2010.",
            Told(ChartSamples.CutWithBreak));

    [Fact]
    public void A_break_before_the_latest_figure_leaves_no_movement_to_tell() =>
        Assert.StartsWith("Andel af alle. 9\u00a0% i 2012. Tallene før og efter",
            Told(ChartSamples.Lines([ChartSamples.Series("", (2010, 8), (2012, 9))]) with { Breaks = [2012] }), StringComparison.Ordinal);

    [Fact]
    public void A_single_figure_and_none_are_told_as_such()
    {
        Assert.Equal("Andel af alle. Der er kun ét tal: 10\u00a0% i 2010.", Told(ChartSamples.OnePoint));
        Assert.Equal("Andel af alle. Ingen tal at vise.", Told(ChartSamples.Empty));
    }

    [Fact]
    public void Bars_have_their_extremes_told_and_how_many_are_beyond_the_limit() =>
        Assert.Equal(
            "Utrygge i bydelene, 2014. Hele byen: 7,1\u00a0%. Højest er Bispebjerg med 14,2\u00a0%, lavest Indre By med 3,1\u00a0%. "
            + "2 af 4 ligger over 10\u00a0% (Kommunens grænse).",
            Told(ChartSamples.Districts));

    [Fact]
    public void No_bar_beyond_the_limit_is_told_too() =>
        Assert.EndsWith("Ingen af de 2 ligger under 5\u00a0% (Mindst).",
            Told(ChartSamples.Districts with { Bars = [new("A", 6, false), new("B", 7, false)], Limit = new(5, "Mindst", IsCeiling: false) }),
            StringComparison.Ordinal);

    [Fact]
    public void Equal_bars_have_no_highest() =>
        Assert.Equal("Utrygge i bydelene, 2014. Alle 2 har 6,0\u00a0%.",
            Told(ChartSamples.Districts with { Bars = [new("A", 6, false), new("B", 6.01m, false)], Limit = null }));

    [Fact]
    public void English_has_its_own_words_and_numbers() =>
        Assert.Equal("Share. The figure fell from 10% in 2010 to 7.1% in 2014 (−2.9\u00a0percentage points).",
            Told(ChartSamples.Lines([ChartSamples.Series("", (2010, 10), (2014, 7.1m))]) with { Title = "Share", Words = SampleWords.English }));

    private static string Told(Chart chart) => $"{chart.Heading}. {chart.Finding}";
}
