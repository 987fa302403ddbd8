using System.Collections.Concurrent;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BarometerSite.Editions;
using BarometerSite.Model;
using BarometerSite.Pages;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.Editions;
using BarometerSite.Problems;
using BarometerSite.Tests.ExampleCity;
using BarometerSite.Tests.Rendering;

namespace BarometerSite.Tests.Pages;

/// <summary>How the goals of the example city stood over time, with no edition and with two, the first of them corrected.</summary>
public sealed class OverTimeTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> WithEditions = new(Build);

    private static Eksempelby City => Eksempelby.Instance;

    private static Edition Working => City.Edition;

    private static Wording Danish => City.Plan.Context.In(Languages.Danish);

    private static IHtmlDocument Page => City.Pages["over-tid/index.html"];

    private static IHtmlDocument PageWithEditions => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(WithEditions.Value["over-tid/index.html"]));

    [Fact]
    public void Half_years_of_the_policy_that_are_over_are_columns_and_today_is_the_last() => Assert.Equal(
        [
            "Mål", "Regnet ud nu, ikke udgivet dengang", "I dag 30. juni 2014",
            "1. halvår 2011 30. juni 2011", "2. halvår 2011 31. december 2011", "1. halvår 2012 30. juni 2012", "2. halvår 2012 31. december 2012",
            "1. halvår 2013 30. juni 2013", "2. halvår 2013 31. december 2013", "1. halvår 2014 30. juni 2014",
        ],
        Headers(Page));

    [Fact]
    public void Editions_take_the_place_of_what_could_have_been_known_as_they_were_last_corrected()
    {
        Assert.Equal(
            [
                "Mål", "Regnet ud nu, ikke udgivet dengang", "Som det blev udgivet", "I dag 30. juni 2014",
                "1. halvår 2011 30. juni 2011", "2. halvår 2011 31. december 2011", "1. halvår 2012 30. juni 2012", "2. halvår 2012 31. december 2012",
                "1. halvår 2013 30. juni 2013", "2. halvår 2013, rettet (2. version) 30. juni 2014", "1. halvår 2014 30. juni 2014",
            ],
            Headers(PageWithEditions));
        Assert.Equal(["../udgaver/2013-2r2/", "../udgaver/2014-1/"], PageWithEditions.QuerySelectorAll("thead a").Select(link => link.GetAttribute("href")!));
    }

    [Fact]
    public void A_half_year_is_judged_as_a_build_as_of_its_last_day_judges() => Assert.All(
        Timeline().Columns.Where(column => column.IsReckoned),
        column => Assert.All(
            Edition.Of(Working.Barometer, column.HalfYear!.Value.LastDay).Goals, goal => Assert.Equal(goal.Verdict, column.Verdicts[goal.Goal.Id])));

    [Fact]
    public void A_cell_says_its_verdict_by_sign_and_word_and_why_it_cannot_be_told()
    {
        var columns = Timeline().Columns;
        Assert.All(Page.QuerySelectorAll("tbody tr").Zip(Working.Goals), row =>
        {
            Assert.Equal(columns.Length, row.First.QuerySelectorAll("td").Length);
            Assert.All(row.First.QuerySelectorAll("td").Zip(columns), cell =>
            {
                var verdict = cell.Second.Verdicts[row.Second.Goal.Id];
                Assert.Equal("verdict-" + Codes.Verdicts.Of(verdict.Kind), cell.First.ClassName);
                Assert.NotNull(cell.First.QuerySelector("svg.sign"));
                Assert.Equal(VerdictViews.Of(verdict, Danish).Word, cell.First.QuerySelector(".verdict-word")!.TextContent);
                Assert.Equal(verdict.Kind == VerdictKind.CannotTell, cell.First.QuerySelector(".over-time-reason") is { TextContent.Length: > 0 });
            });
        });
    }

    [Fact]
    public void The_table_reads_aloud()
    {
        Assert.All(Page.QuerySelectorAll("thead th"), header => Assert.Contains(header.GetAttribute("scope"), (string[])["col", "colgroup"]));
        Assert.All(Page.QuerySelectorAll("tbody tr > :first-child"), header => Assert.Equal("row", header.GetAttribute("scope")));
        Assert.NotEmpty(Page.QuerySelector("caption")!.TextContent);
        Assert.Equal(
            Page.QuerySelectorAll("thead tr:last-child th").Length,
            Page.QuerySelectorAll("[scope=colgroup]").Sum(group => ((IHtmlTableCellElement)group).ColumnSpan));
    }

    [Fact]
    public void A_cell_of_an_edition_leads_to_the_goal_in_it_and_no_other_cell_anywhere()
    {
        Assert.Empty(Page.QuerySelectorAll("td a"));
        var links = PageWithEditions.QuerySelectorAll("td a").Select(link => link.GetAttribute("href")!["../".Length..] + "index.html").ToList();

        Assert.Equal(2 * Working.Goals.Length, links.Count);
        Assert.All(links, link => Assert.Contains(link, WithEditions.Value.Keys));
    }

    [Fact]
    public void The_page_says_that_what_was_reckoned_was_not_published() =>
        Assert.Contains("Fra 1. halvår 2011 til 1. halvår 2014 er der ingen udgave. De vurderinger er regnet ud nu og blev ikke udgivet dengang.",
            Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void The_drawing_says_the_same_as_the_table()
    {
        var signs = Page.QuerySelectorAll(".over-time-picture use").Select(use => use.ClassName!["chart-sign-".Length..]).ToList();
        var cells = Page.QuerySelectorAll("td").Select(cell => cell.ClassName!["verdict-".Length..]).ToList();

        // The key stands below the rows.
        Assert.Equal(cells, signs[..cells.Count]);
        Assert.Equal(cells.Distinct().Order(), signs[cells.Count..].Order());
        Assert.Contains("figurer/timeline.svg", City.Files.Keys);
        Assert.Contains("figures/timeline.svg", City.Files.Keys);
    }

    [Fact]
    public void The_front_page_and_the_list_of_editions_lead_there_and_the_pages_of_an_edition_do_not()
    {
        Assert.NotNull(City.Pages["index.html"].QuerySelector("main a[href='./over-tid/']"));
        Assert.NotNull(City.Pages["en/index.html"].QuerySelector("main a[href='../en/over-time/']"));
        Assert.Contains("over-tid/", Encoding.UTF8.GetString(WithEditions.Value["udgaver/index.html"]), StringComparison.Ordinal);
        Assert.DoesNotContain("over-tid/", Encoding.UTF8.GetString(WithEditions.Value["udgaver/2014-1/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_half_years_and_editions_there_is_no_page()
    {
        var site = Working.Barometer.Site with { PolicyHalfYears = null };
        var untold = Working with { Barometer = Working.Barometer with { Site = site } };

        Assert.Null(BarometerSite.Pages.Editions.Timeline.Of(untold, EditionHistory.None));
        Assert.Null(BarometerSite.Pages.Editions.Timeline.Of(Working with { AsOf = new DateOnly(2011, 6, 29) }, EditionHistory.None));
        Assert.NotNull(BarometerSite.Pages.Editions.Timeline.Of(Working with { AsOf = new DateOnly(2011, 6, 30) }, EditionHistory.None));
    }

    [Fact]
    public void A_goal_that_only_an_edition_has_keeps_its_row_and_is_absent_elsewhere()
    {
        var gone = Working.Goals[^1].Goal;
        var now = Working with
        {
            Goals = [.. Working.Goals.Items[..^1]],
            Barometer = Working.Barometer with { Goals = [.. Working.Barometer.Goals.Items[..^1]] },
        };
        var timeline = BarometerSite.Pages.Editions.Timeline.Of(now, EditionHistory.Of(Archive(), now, []))!;

        Assert.Equal(gone.Id, timeline.Goals[^1].Id);
        Assert.Equal([false, false, false, false, false, true, true, false], timeline.Columns.Select(column => column.Verdicts.ContainsKey(gone.Id)));
    }

    private static IEnumerable<string> Headers(IHtmlDocument page) => page.QuerySelectorAll("thead th").Select(header => header.TextContent.Trim());

    private static Timeline Timeline() => BarometerSite.Pages.Editions.Timeline.Of(Working, EditionHistory.None)!;

    private static EditionArchive Archive()
    {
        var archive = EditionArchive.Empty;
        foreach (var half in new[] { new EditionId(2013, 2), new EditionId(2014, 1) })
            archive = new EditionArchive(archive.Editions.Add(new Freezer(archive, Eksempelby.Today, "test").Freeze(Working, half, new DiagnosticBag())!));
        return new EditionArchive(
            archive.Editions.Add(new Freezer(archive, Eksempelby.Today, "test").Correct(Working, new EditionId(2013, 2), new DiagnosticBag())!));
    }

    private static ConcurrentDictionary<string, byte[]> Build()
    {
        var files = new SinkInMemory();
        Assert.NotNull(SiteBuild.Render(City.Loaded with { Archive = Archive() }, Eksempelby.Settings, new DiagnosticBag(), files));
        return files.Files;
    }
}
