using System.Globalization;
using BarometerSite.Markup;
using BarometerSite.Model;
using BarometerSite.Pages;
using BarometerSite.Pages.Goals;
using BarometerSite.Pages.Overview;
using BarometerSite.Tests.Markup;
using BarometerSite.Tests.RealSite;

namespace BarometerSite.Tests.Pages;

/// <summary>With the words of the real site; a no-break space is written as ~.</summary>
public sealed class WordingTests
{
    private static readonly Wording Danish = BuiltSite.Instance.Danish;
    private static readonly Wording English = BuiltSite.Instance.English;

    [Theory]
    [InlineData("2014", "2014", "2014")]
    [InlineData("2013/2014", "2013/2014", "2013/2014")]
    [InlineData("2014-H1", "1. halvår 2014", "1st half of 2014")]
    [InlineData("2014-Q3", "3. kvartal 2014", "Q3 2014")]
    [InlineData("2012-01", "januar 2012", "January 2012")]
    public void A_period_is_written_as_people_say_it(string period, string danish, string english)
    {
        Assert.Equal(danish, Danish.Period(Example.Period(period)));
        Assert.Equal(english, English.Period(Example.Period(period)));
    }

    [Theory]
    [InlineData("2016", "2016", "2016")]
    [InlineData("2016-06", "juni 2016", "June 2016")]
    [InlineData("2014-05-27", "27. maj 2014", "27 May 2014")]
    public void A_date_says_no_more_than_is_known(string date, string danish, string english)
    {
        Assert.Equal(danish, Danish.Date(Example.Date(date)));
        Assert.Equal(english, English.Date(Example.Date(date)));
    }

    [Theory]
    [InlineData(Unit.Percent, "7.1", "7,1~%", "7.1%")]
    [InlineData(Unit.Percent, "7", "7~%", "7%")]
    [InlineData(Unit.PercentagePoints, "10.9", "10,9~procentpoint", "10.9~percentage points")]
    [InlineData(Unit.Count, "1234", "1.234", "1,234")]
    [InlineData(Unit.Rank, "5", "nr.~5", "no.~5")]
    [InlineData(Unit.Persons, "8000", "8.000~personer", "8,000~people")]
    public void A_figure_has_its_unit_and_the_decimals_of_its_source(object unit, string value, string danish, string english)
    {
        var row = Example.Row("2014", value) with { Unit = (Unit)unit };
        var indicator = Example.Indicator(Better.Lower, row);

        Assert.Equal(danish.Replace('~', ' '), Danish.Figure(indicator, row).Replace('\u00a0', ' '));
        Assert.Equal(english.Replace('~', ' '), English.Figure(indicator, row).Replace('\u00a0', ' '));
    }

    [Fact]
    public void A_rank_says_of_how_many_or_that_nobody_knows()
    {
        var row = Example.Row("2011", "5") with { Unit = Unit.Rank, Count = 20 };

        Assert.Equal("nr. 5 af 20 byer", Danish.Detail(Example.Indicator(Better.Lower, row), row)!.Replace('\u00a0', ' '));
        Assert.Equal(
            "nr. 5; kilden siger ikke, af hvor mange byer",
            Danish.Detail(Example.Indicator(Better.Lower, row), row with { Count = null })!.Replace('\u00a0', ' '));
    }

    [Theory]
    [InlineData("5.8", "Højst 5,8 procentpoint i 2014")]
    // The indicator shows one decimal; a decision is never rounded.
    [InlineData("5.75", "Højst 5,75 procentpoint i 2014")]
    [InlineData("6.00", "Højst 6 procentpoint i 2014")]
    public void A_target_is_written_as_it_was_decided(string value, string text)
    {
        var target = Example.AtMost(decimal.Parse(value, CultureInfo.InvariantCulture), "2014");

        Assert.Equal(text, TargetViews.Text(Example.Indicator(Better.Lower), target, Danish).Replace('\u00a0', ' '));
    }

    [Theory]
    [InlineData("2.5", true, "+2,5 % fra 2011 til 2014")]
    [InlineData("-0.25", true, "−0,25 % fra 2011 til 2014")]
    [InlineData("-2.5", false, "−2,5 procentpoint fra 2011 til 2014")]
    [InlineData("3", false, "+3 procentpoint fra 2011 til 2014")]
    public void A_change_that_was_decided_has_its_sign_and_all_its_decimals(string amount, bool isPercent, string text)
    {
        var target = Example.ChangeBy(decimal.Parse(amount, CultureInfo.InvariantCulture), "2014", "2011", isPercent);

        Assert.Equal(text, TargetViews.Text(Example.Indicator(Better.Higher), target, Danish).Replace('\u00a0', ' '));
    }

    [Theory]
    [InlineData(0, 6, "Ingen af de 6 mål kan vurderes.")]
    [InlineData(1, 6, "1 af 6 mål kan vurderes. 1 er nået.")]
    [InlineData(2, 6, "2 af 6 mål kan vurderes. 2 er nået.")]
    [InlineData(6, 6, "Alle 6 mål kan vurderes. 6 er nået.")]
    [InlineData(1, 1, "Områdets ene mål kan vurderes. 1 er nået.")]
    [InlineData(0, 1, "Områdets ene mål kan ikke vurderes.")]
    public void The_headline_says_how_many_can_be_judged_and_how_many_are_reached(int reached, int total, string text)
    {
        var goals = Enumerable.Range(0, total)
            .Select(index => Example.Assess(Example.AtMost(5m, "2014"), "2015-01-01", Better.Lower, index < reached ? [Example.Row("2014", "5")] : []));

        Assert.Equal(text, EvidenceViews.Headline([.. goals], Danish));
    }

    [Fact]
    public void Goals_that_cannot_be_judged_are_counted_by_their_first_reason_most_frequent_first()
    {
        var evidence = EvidenceViews.Of(
        [
            Example.Assess(Example.AtMost(5m, "2014"), "2015-01-01", Better.Lower, Example.Row("2014", "5")),
            Example.Assess(Example.AtMost(5m, "2014"), "2015-01-01", Better.Lower, Example.Row("2013", "5")),
            Example.Assess(Example.NotSet("2014"), "2015-01-01", Better.Lower),
            Example.Assess(Example.NotSet("2014"), "2015-01-01", Better.Lower, Example.Row("2013", "5")),
        ], Danish);

        Assert.Equal((1, 4), (evidence.Judged, evidence.Total));
        Assert.Equal(["target-not-set 2", "none-for-due-period 1"], evidence.Reasons.Select(reason => $"{reason.Id} {reason.Count}"));
    }

    [Fact]
    public void Every_number_is_read_back_from_how_either_language_writes_it()
    {
        var random = new Random(1);
        for (var round = 0; round < 20_000; round++)
        {
            var decimals = random.Next(0, 7);
            var number = new decimal(random.Next(), random.Next(0, 1000), 0, random.Next(2) == 0, (byte)random.Next(0, 12));
            foreach (var format in new[] { Numbers.Danish, Numbers.English })
            {
                var written = format.Write(number, decimals);
                var plain = written.Replace(format.GroupMark, "", StringComparison.Ordinal)
                    .Replace(format.DecimalMark, ".", StringComparison.Ordinal)
                    .Replace('\u2212', '-');
                Assert.Equal(decimal.Round(number, decimals, MidpointRounding.AwayFromZero), decimal.Parse(plain, CultureInfo.InvariantCulture));
                Assert.Equal(
                    decimals, written.LastIndexOf(format.DecimalMark, StringComparison.Ordinal) is var at && decimals == 0 ? 0 : written.Length - at - 1);
            }
            Assert.Equal(number, decimal.Parse(NumberFormat.Exact(number), CultureInfo.InvariantCulture));
        }
    }
}
