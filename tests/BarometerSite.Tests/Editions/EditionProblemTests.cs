using System.Text;
using BarometerSite.Editions;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Tests.Editions.Comparing;

namespace BarometerSite.Tests.Editions;

/// <summary>What was published does not change silently.</summary>
public sealed class EditionProblemTests
{
    private static readonly Edition Was = SmallEdition.Of("2014-06-30", Example.Row("2010", "11.0"), Example.Row("2012", "9.0", "2013"));

    private static readonly Edition Now = SmallEdition.Of("2014-12-31", Example.Row("2010", "11.0"), Example.Row("2012", "8.0", "2013"));

    [Fact]
    public void A_published_figure_that_differs_is_an_error_that_names_both_values_and_the_two_ways_out() => Assert.Equal(
        "error published-figure-changed: Edition 2014-1 says ‘9’ for example, 2012, and here stands ‘8’. What is published does not change silently. If the "
        + "source has revised it, take the old row back and add one with the later ‘published’. If it was wrong, say so in data/corrections.yml.",
        Assert.Single(Find(Was.Published("2014-1"), Now)));

    [Fact]
    public void An_edition_that_published_it_twice_counts_once()
    {
        var twice = SmallEdition.Of("2014-06-30", Example.Row("2010", "11.0"), Example.Row("2012", "9.0", "2013"), Example.Row("2012", "9.0", "2014-03"));

        var found = Find(twice.Published("2014-1"), Now);

        Assert.NotEmpty(found);
        Assert.All(found, problem => Assert.Contains("Edition 2014-1 says ‘9’", problem, StringComparison.Ordinal));
    }

    [Fact]
    public void A_published_figure_that_is_gone_is_an_error() => Assert.Contains(
        "for example, 2012, and here no figure stands",
        Assert.Single(Find(Was.Published("2014-1"), SmallEdition.Of("2014-12-31", Example.Row("2010", "11.0")))),
        StringComparison.Ordinal);

    [Fact]
    public void A_published_figure_whose_value_stands_is_told_by_the_cell_that_differs() => Assert.Contains(
        "says n ‘1000’ and no status for example, 2012, and here stands n ‘900’ and status ‘e’.",
        Assert.Single(Find(
            SmallEdition.Of("2014-06-30", Example.Row("2010", "11.0"), Example.Row("2012", "9.0", "2013") with { Count = 1000 }).Published("2014-1"),
            SmallEdition.Of(
                "2014-12-31", Example.Row("2010", "11.0"),
                Example.Row("2012", "9.0", "2013") with { Count = 900, Status = ObservationStatus.Estimated }))),
        StringComparison.Ordinal);

    [Fact]
    public void More_zeros_at_the_end_are_no_other_figure() => Assert.Empty(Find(
        SmallEdition.Of("2014-06-30", Example.Row("2010", "11.0"), Example.Row("2012", "9", "2013")).Published("2014-1"),
        SmallEdition.Of("2014-12-31", Example.Row("2010", "11.0"), Example.Row("2012", "9.0", "2013"))));

    [Fact]
    public void A_later_vintage_says_enough() => Assert.Empty(Find(
        Was.Published("2014-1"),
        SmallEdition.Of("2014-12-31", Example.Row("2010", "11.0"), Example.Row("2012", "9.0", "2013"), Example.Row("2012", "8.0", "2014-09"))));

    [Fact]
    public void A_correction_lifts_the_error_and_warns_until_it_is_published()
    {
        var corrected = Now.Corrected(SmallEdition.Correct("2012", 9m, 8m));
        var archive = Was.Published("2014-1");

        Assert.Equal(
            "warning correction-not-published: This correction is not published yet: readers still find the mistake in ‘2014-1’. "
            + "Run ‘barometer publish 2014-1 --correction’ once it is committed.",
            Assert.Single(Find(archive, corrected)));

        var published = new Freezer(archive, new DateOnly(2014, 12, 31), "test").Correct(corrected, new EditionId(2014, 1), new DiagnosticBag())!;
        Assert.Equal("2014-1r2", published.Id.ToString());
        Assert.Equal(Was.AsOf, published.Header.AsOf);
        Assert.Empty(Find(new EditionArchive(archive.Editions.Add(published)), corrected));
    }

    [Fact]
    public void What_should_never_have_been_shown_is_shown_by_no_edition_any_more()
    {
        var published = Was.Published("2014-1").Editions[0];

        var read = new EditionArchive([published]) { Withheld = [SmallEdition.Key("2012")] }.Read(published);

        var row = read.Barometer.Indicators[0].Measurements[1];
        Assert.Null(row.Value);
        Assert.True(row.IsConfidential);
        Assert.Equal("11.0", read.Barometer.Indicators[0].Measurements[0].Value?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(Reason.Suppressed, Assert.IsType<BarometerSite.Assessment.Verdict.CannotTell>(read.Goals[0].Verdict).Reasons[0]);
    }

    /// <summary>Both have the digest of what they say, which no edition can say.</summary>
    [Fact]
    public void All_editions_that_cannot_be_read_are_told_at_once()
    {
        var archive = Was.Published("2014-1");
        archive = new EditionArchive(archive.Editions.Add(
            new Freezer(archive, new DateOnly(2014, 12, 31), "test").Freeze(Now, new EditionId(2014, 2), new DiagnosticBag())!));
        var damaged = new EditionArchive([.. archive.Editions.Select(edition => edition with
        {
            File = Encoding.UTF8.GetBytes(
                Encoding.UTF8.GetString(edition.File.Span).Replace("\"kind\":\"at-most\"", "\"kind\":\"a-wish\"", StringComparison.Ordinal)),
        })]);

        Assert.Equal(
            ["data/editions/2014-1.json(1,1): error edition-unreadable", "data/editions/2014-2.json(1,1): error edition-unreadable"],
            Find(damaged, Now).Select(problem => problem[..problem.IndexOf(": The", StringComparison.Ordinal)]));
    }

    /// <summary>The edition that it corrects is left out too, or nobody had decided it yet.</summary>
    [Fact]
    public void On_a_day_before_a_correction_nobody_is_asked_to_publish_it() =>
        Assert.Empty(Find(Was.Published("2014-1"), (Now with { AsOf = new DateOnly(2014, 6, 30) }).Corrected(SmallEdition.Correct("2012", 9m, 8m))));

    private static List<string> Find(EditionArchive archive, Edition working)
    {
        var diagnostics = new DiagnosticBag();
        new EditionProblems(archive, working, new PlaceIndex(), diagnostics).Find();
        return [.. diagnostics.InOrder().Select(problem => problem.ToString())];
    }
}
