using System.Text.RegularExpressions;
using BarometerSite.Editions;
using BarometerSite.Editions.Comparing;
using BarometerSite.Model;

namespace BarometerSite.Tests.ExampleCity;

/// <summary>What readers find of the editions that the invented city has published.</summary>
public sealed partial class PublishedCityTests
{
    private static PublishedCity City => PublishedCity.Instance;

    [Fact]
    public void It_builds_without_a_complaint() => Assert.Empty(City.Complaints);

    [Fact]
    public void Its_editions_stand_in_the_order_in_which_they_were_published() => Assert.Equal(
        ["2012-1", "2012-2", "2013-1", "2013-1r2", "2013-2"], City.Loaded.Archive.Editions.Select(edition => edition.Id.ToString()));

    [Fact]
    public void Between_them_is_every_kind_of_change_but_those_that_are_never_published()
    {
        // A figure that differs or is gone without a word is refused; one that is withheld is gone from all editions at once.
        // None of the editions has an activity or a topic yet whose state could differ.
        ChangeKind[] never = [ChangeKind.AlteredFigure, ChangeKind.VanishedFigure, ChangeKind.WithheldFigure, ChangeKind.State];
        var archive = City.Loaded.Archive;
        var kinds = archive.Editions.Skip(1).SelectMany(edition => Kinds(archive.Read(archive.Before(edition)!), archive.Read(edition)))
            .Concat(Kinds(archive.Read(archive.Newest!), City.Loaded.Edition));
        Assert.Equal(Enum.GetValues<ChangeKind>().Except(never).Order(), kinds.Distinct().Order());
    }

    [Fact]
    public void A_verdict_flips_since_a_figure_was_corrected()
    {
        var flip = City.Page("nyt/").QuerySelectorAll(".news")
            .First(news => news.QuerySelector("h2")!.TextContent.Contains("rettet", StringComparison.Ordinal)).QuerySelector(".change-verdict")!;
        Assert.Contains("»forkert vej«", flip.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_address_to_cite_is_one_of_the_site_and_of_a_published_edition_where_one_has_the_page()
    {
        var cited = City.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal))
            .SelectMany(path => Cited().Matches(City.Text(path)).Select(match => match.Groups[1].Value)).Distinct(StringComparer.Ordinal).ToList();
        Assert.Contains("https://example.org/barometer/udgaver/2013-2/maal/fravaer/", cited);
        Assert.Contains("https://example.org/barometer/udgaver/2013-2/embed/goal_absence-line/", cited);
        Assert.All(cited, address =>
            Assert.Contains(address.Replace("https://example.org/barometer/", "", StringComparison.Ordinal) + "index.html", City.Paths));
    }

    [Fact]
    public void A_page_of_an_edition_is_cited_as_it_stands() => Assert.Equal(
        "Sådan henviser du: Mål 4: Mindre fravær. Eksempel: Eksempelbys barometer, udgaven 1. halvår 2013, udgivet 30. juni 2013. "
        + "https://example.org/barometer/udgaver/2013-1/maal/fravaer/",
        City.Page("udgaver/2013-1/maal/fravaer/").QuerySelector("main > .citation")!.TextContent);

    [Theory]
    [InlineData("maal/fravaer/", "indlejring/goal_absence-line/")]
    [InlineData("udgaver/2013-1/maal/fravaer/", "udgaver/2013-1/indlejring/goal_absence-line/")]
    public void The_code_to_show_a_chart_elsewhere_shows_it_as_the_page_does(string page, string embed) => Assert.Contains(
        City.Page(page).QuerySelectorAll("textarea"),
        code => code.TextContent.Contains($"src=\"https://example.org/barometer/{embed}\"", StringComparison.Ordinal));

    [Theory]
    [InlineData("udgaver/2013-1/indlejring/goal_absence-line/", "Fravær i skolen, 2012: Tallet er forkert her. Det blev rettet den 16. september 2013.")]
    [InlineData("udgaver/2013-1r2/indlejring/goal_absence-line/", "Figuren viser det rigtige.")]
    [InlineData("indlejring/goal_absence-line/", "Fravær i skolen, 2012: Tallet var forkert og blev rettet den 16. september 2013.")]
    [InlineData("embed/goal_absence-gauge/", null)]
    [InlineData("udgaver/2013-1/embed/goal_absence-line/", ": The figure is wrong here. It was corrected on 16 September 2013.")]
    [InlineData("indlejring/goal_education-line/", null)]
    public void A_chart_on_others_pages_says_that_a_figure_in_it_was_corrected(string address, string? said)
    {
        var page = City.Page(address);
        var banner = page.QuerySelector(".embed-corrected");
        if (said is null)
        {
            Assert.Null(banner);
            return;
        }
        Assert.Contains(said, banner!.TextContent, StringComparison.Ordinal);
        var link = new Uri(new Uri("https://site.invalid/" + address), banner.QuerySelector("a")!.GetAttribute("href"));
        Assert.NotNull(City.Page(link.AbsolutePath[1..]).GetElementById(link.Fragment[1..]));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("udgaver/2013-1r2/", true)]
    [InlineData("udgaver/2013-2/", true)]
    [InlineData("udgaver/2013-1/", false)]
    public void What_an_edition_said_before_stands_in_the_chart_its_sentence_its_table_and_its_files(string root, bool isTold)
    {
        var page = City.Page(root + "indlejring/goal_absence-line/");
        Assert.Equal(isTold, page.QuerySelector("[data-kind=earlier][data-value='5.3']") is not null);
        const string Sentence = "Tidligere offentliggjort, siden ændret: 5,3\u00a0% i 2012.";
        Assert.Equal(isTold, page.QuerySelector(".figure-summary")!.TextContent.Contains(Sentence, StringComparison.Ordinal));
        Assert.Equal(isTold, page.QuerySelector("table")!.TextContent.Contains("5,3 [r]", StringComparison.Ordinal));
        Assert.Equal(isTold, City.Text(root + "figurer/goal_absence-line.csv").Contains("2012,5.3,,,earlier", StringComparison.Ordinal));
        Assert.Equal(isTold, City.Text(root + "figurer/goal_absence-line.json").Contains("\"earlier\"", StringComparison.Ordinal));
    }

    private static IEnumerable<ChangeKind> Kinds(Edition before, Edition after) =>
        EditionComparer.Compare(before, after).Changes.Select(change => change.Kind);

    [GeneratedRegex("class=\"citation-address\">([^<]*)<")]
    private static partial Regex Cited();
}
