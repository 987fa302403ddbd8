using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using BarometerSite.Assessment;
using BarometerSite.Editions;
using BarometerSite.Model;
using BarometerSite.Pages;
using BarometerSite.Pages.Editions;
using BarometerSite.Pages.Plots;
using BarometerSite.Problems;
using BarometerSite.Rendering;
using BarometerSite.Tests.ExampleCity;

namespace BarometerSite.Tests.Pages;

/// <summary>Editions share the charts that are the same in them, and each shows what it shows when it is made alone.</summary>
public sealed class SharedChartsTests
{
    private static readonly EditionArchive Archive = PublishedCity.Instance.Loaded.Archive;

    private static readonly Wording Danish = Plan().Plan.Context.In(Languages.Complete);

    private readonly SharedCharts charts = new(1000);

    [Fact]
    public void An_edition_s_charts_are_those_of_the_edition_made_alone()
    {
        var together = Plan();
        foreach (var published in Archive.Editions)
        {
            var alone = Plan();
            Assert.Equal(
                Files(Planner.PlanEdition(published, alone.Plan), alone.Renderer), Files(Planner.PlanEdition(published, together.Plan), together.Renderer));
        }
    }

    [Fact]
    public void What_two_editions_say_alike_is_drawn_once()
    {
        var drawn = Archive.Editions.SelectMany(published => Archive.Read(published).Goals)
            .SelectMany(goal => charts.Of(goal, EarlierEditions.None, Danish)).Select(chart => chart.View).ToList();

        Assert.True(drawn.Distinct(ReferenceEqualityComparer.Instance).Count() < drawn.Count);
    }

    [Fact]
    public void Another_verdict_another_indicator_and_what_was_published_before_make_another_chart()
    {
        var goal = Archive.Read(Archive.Editions[^1]).Goals.First(goal => goal.Deciding.Standing is not null);
        var row = goal.Goal.Indicator.Measurements.First(row => row.Value is not null);
        var published = new PublishedValues.Builder();
        published.Add(With(row));
        published.Add(With(row.KeptBack(Suppression.BySource) with { Value = row.Value + 1 }));
        var chart = charts.Of(goal, EarlierEditions.None, Danish)[0];

        Assert.Same(chart, charts.Of(goal with { }, EarlierEditions.None, Danish)[0]);
        Assert.Same(chart, charts.Of(goal, new EarlierEditions(PublishedValues.None, 0), Danish)[0]);
        Assert.NotSame(chart, charts.Of(goal with { Verdict = new Verdict.WrongWay() }, EarlierEditions.None, Danish)[0]);
        Assert.NotSame(chart, charts.Of(goal.Goal.Indicator with { }, goal, EarlierEditions.None, Danish)[0]);
        Assert.NotSame(chart, charts.Of(goal, new EarlierEditions(published.Build(), 2), Danish)[0]);
        Assert.NotSame(charts.Gauge(goal, Danish), charts.Gauge(goal with { Verdict = new Verdict.WrongWay() }, Danish));

        Edition With(Measurement changed)
        {
            var edition = Archive.Read(Archive.Editions[^1]);
            var indicator = goal.Goal.Indicator with { Measurements = [changed] };
            return edition with { Barometer = edition.Barometer with { Indicators = [indicator] } };
        }
    }

    [Fact]
    public void No_more_are_kept_than_there_is_room_for()
    {
        var goals = Archive.Read(Archive.Editions[^1]).Goals.Where(goal => !ChartViews.Of(goal, EarlierEditions.None, Danish).IsEmpty).ToList();
        var few = new SharedCharts(1);
        var first = few.Of(goals[0], EarlierEditions.None, Danish);

        Assert.Same(first[0], few.Of(goals[0], EarlierEditions.None, Danish)[0]);
        Assert.NotSame(few.Of(goals[^1], EarlierEditions.None, Danish)[0], few.Of(goals[^1], EarlierEditions.None, Danish)[0]);
    }

    private static (SitePlan Plan, FileRenderer Renderer) Plan() =>
        SiteBuild.Plan(PublishedCity.Instance.Loaded, Eksempelby.Settings, new DiagnosticBag())!.Value;

    private static ImmutableArray<(string Path, string Text)> Files(SitePlan edition, FileRenderer site)
    {
        var renderer = site.Of(edition);
        return
        [
            .. edition.Groups.SelectMany(group => group.Files)
                .Where(file => file.Content is FileContent.Embed or FileContent.Drawing or FileContent.Figure or FileContent.Numbers)
                .Select(file => (file.Path, Text(file))),
        ];

        string Text(PlannedFile file)
        {
            var output = new ArrayBufferWriter<byte>();
            renderer.Write(file, output);
            return Encoding.UTF8.GetString(output.WrittenSpan);
        }
    }
}
