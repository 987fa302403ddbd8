using System.Text;
using BarometerSite.Pages;
using BarometerSite.Pages.Plots;
using BarometerSite.Problems;
using BarometerSite.Sources;
using BarometerSite.Tests.Cases;

namespace BarometerSite.Tests.ExampleCity;

/// <summary>The published city after a figure of its first edition turned out to be none that may be known.</summary>
public sealed class WithheldFigureTests
{
    private const string Correction = """
        - id: education-2011
          kind: withheld
          since: 2012-1
          indicator: youth-education
          period: 2011
          why: { da: Opdigtet., en: Invented. }
          decided: { by: { da: ingen, en: nobody }, date: 2014-05-02 }

        """;

    private const string Hidden = """
        period,value,status,confidentiality,published
        2010,80.0,,,2011-03-01
        2011,,,c,2012-03-01
        2012,83.9,,,2013-03-01
        2013,84.6,p,,2014-03-01

        """;

    private static readonly SitePlan Plan = Make();

    /// <summary>Of the site as it is now and of the three editions that have figures enough for a line without it.</summary>
    private static readonly IReadOnlyList<ChartView> Charts =
    [
        .. Plan.Editions.Append(Plan).SelectMany(site => site.Pages).Where(page => page.Language.IsComplete).SelectMany(page => page.OwnCharts)
            .Where(chart => chart.Id == "goal_education-line").Select(chart => chart.View),
    ];

    [Fact]
    public void Charts_on_others_pages_say_that_it_was_taken_away_those_of_editions_too()
    {
        Assert.Equal(4, Charts.Count);
        Assert.All(Charts, chart => Assert.Equal(
            "Andel af unge i uddannelse, 2011: Tallet blev taget væk den 2. maj 2014. Det skulle ikke have været vist.",
            Assert.Single(chart.Corrected).Text));
    }

    [Fact]
    public void No_chart_shows_it_as_what_an_edition_said_before() => Assert.All(
        Charts, chart => Assert.DoesNotContain(chart.Specification.Numbers, row => row.Contains("82.1") || row.Contains("earlier")));

    private static SitePlan Make()
    {
        var sources = CaseSources.Lay(Eksempelby.Sources,
        [
            File("data/measurements/youth-education.csv", Hidden),
            File("data/corrections.yml", Text("data/corrections.yml") + Correction),
        ]);
        var diagnostics = new DiagnosticBag();
        var loaded = SiteBuild.Load(sources, Eksempelby.Settings, diagnostics);
        Assert.Equal("", string.Join('\n', diagnostics.InOrder().Where(problem => problem.Severity == Severity.Error)));
        return SiteBuild.Plan(loaded!, Eksempelby.Settings, diagnostics)!.Value.Plan;
    }

    private static string Text(string path) => Encoding.UTF8.GetString(Eksempelby.Sources.First(source => source.Path == path).Bytes);

    private static SourceFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
