using BarometerSite.Editions.Comparing;
using BarometerSite.Model;
using BarometerSite.Pages.News;
using BarometerSite.Tests.Charts;
using BarometerSite.Tests.Editions.Comparing;
using BarometerSite.Tests.ExampleCity;
using BarometerSite.Tests.RealSite;

namespace BarometerSite.Tests.Pages;

/// <summary>What the action plans hold, and what advisers said of them.</summary>
public sealed class PlanTests
{
    [Fact]
    public void Activities_stand_by_goal_and_by_committee_with_how_far_they_have_come()
    {
        var goal = Eksempelby.Instance.Pages["maal/tryg/index.html"];
        var committee = Eksempelby.Instance.Pages["handleplaner/eksempeludvalget/index.html"];

        Assert.Equal(["Planlagt.", "Opgivet 14. maj 2013."], goal.QuerySelectorAll(".activities strong").Select(state => state.TextContent));
        Assert.Equal(
            ["I gang siden januar 2014.", "Planlagt.", "Færdig 2013.", "Opgivet 14. maj 2013."],
            committee.QuerySelectorAll(".activities strong").Select(state => state.TextContent));
        Assert.Contains("Fyrtårnsprojekt", committee.QuerySelector(".activities li")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, Eksempelby.Instance.Pages["en/goals/safety/index.html"].QuerySelectorAll(".activities li").Length);
    }

    [Fact]
    public void Advice_stands_on_its_page_on_its_goal_and_in_the_report_with_the_answer()
    {
        foreach (var path in new[] { "ekspertraad/index.html", "maal/tryg/index.html", "statusrapport/2014/index.html" })
        {
            var section = Eksempelby.Instance.Pages[path].QuerySelector("[aria-labelledby=advice-heading]")!.TextContent;

            Assert.Contains("Planen bør ændres.", section, StringComparison.Ordinal);
            Assert.Contains("Planen taler om lamper. Den mangler noget om busser.", section, StringComparison.Ordinal);
            Assert.Contains("Der er ikke penge til flere busser.", section, StringComparison.Ordinal);
        }
        Assert.Equal(
            ["Mål 1: Bedre til dansk", "Mål 17: En tryg by"],
            Eksempelby.Instance.Pages["ekspertraad/index.html"].QuerySelectorAll(".advice-item h3").Select(goal => goal.TextContent));
    }

    [Fact]
    public void The_real_site_names_what_the_policy_names_and_no_advice()
    {
        var barometer = BuiltSite.Instance.Edition.Barometer;

        Assert.Empty(barometer.Advice);
        Assert.All(barometer.Activities, activity => Assert.Equal(
            (ActivityState.Planned, null, "policy-2011-2014"), (activity.State, activity.Since, activity.Source.Id)));
        Assert.Equal(4, barometer.Activities.Count(activity => activity.IsLighthouse));
        Assert.All(barometer.Committees, committee => Assert.Contains(barometer.Activities, activity => activity.Committee.Id == committee.Id));
        Assert.All(
            ["ekspertraad/index.html", "en/expert-advice/index.html", "statusrapport/2026/index.html"],
            path => Assert.Empty(BuiltSite.Instance.Pages[path].QuerySelectorAll(".advice-item, .report-advice")));
        Assert.Contains(
            "Vi kender ingen offentliggjorte råd.",
            BuiltSite.Instance.Pages["ekspertraad/index.html"].QuerySelector(".advice")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void How_a_plan_moved_is_told_between_editions()
    {
        var before = Eksempelby.Instance.Edition;
        var after = before.With(barometer => barometer with
        {
            Activities =
            [
                .. barometer.Activities.Where(activity => activity.Id != "night-bus")
                    .Select(activity => activity.Id == "path-lamps" ? activity with { State = ActivityState.Running } : activity),
                barometer.Activities[0] with { Id = "new", Text = LocalText.Same("Nyt.") },
            ],
            Topics = [.. barometer.Topics.Select(topic => topic.Id == "bus" ? topic with { State = TopicState.Closed } : topic)],
        });

        var told = NewsReader.Of(before, after, [SampleWords.Danish, SampleWords.English])
            .Select(item => $"{item.Kind} {string.Join(' ', item.Goals)}: {item.Text.Texts[0]}");

        Assert.Equal(
            [
                "State safety: Aktiviteten »Der kommer opdigtede lamper på stien bag biblioteket.« er gået fra »Planlagt« til »I gang«.",
                "State friends: Emnet i dialogen »Kan du komme med bussen?« er gået fra »Planlagt« til »Lukket«.",
                "Added pupils reading: Aktiviteten »Nyt.« er kommet til.",
                "Withdrawn safety friends: Aktiviteten »En opdigtet natbus skulle køre til havnen.« er taget ud.",
            ],
            told);
        Assert.Contains(EditionComparer.Compare(before, after).Changes, change => change is Change.State { Before: "planned", After: "running" });
    }

    [Fact]
    public void Many_activities_that_came_for_a_goal_are_one_sentence()
    {
        var before = Eksempelby.Instance.Edition;
        var after = before.With(barometer => barometer with
        {
            Activities = [.. barometer.Activities, .. Enumerable.Range(1, 4).Select(at => barometer.Activities[1] with { Id = $"new-{at}" })],
        });

        var item = Assert.Single(NewsReader.Of(before, after, [SampleWords.Danish, SampleWords.English]));

        Assert.Equal(("4 aktiviteter er kommet til i handleplanerne.", 4, "safety"), (item.Text.Texts[0], item.Count, Assert.Single(item.Goals)));
    }

    [Fact]
    public void A_site_of_an_earlier_day_knows_no_later_advice_answer_or_state()
    {
        var barometer = Eksempelby.Instance.Edition.Barometer.KnownOn(new DateOnly(2013, 10, 1));

        Assert.Equal(["safety-2013"], barometer.Advice.Select(advice => advice.Id));
        Assert.Null(barometer.Advice[0].Answer);
        Assert.Equal(["path-lamps", "reading-friends", "night-bus"], barometer.Activities.Select(activity => activity.Id));
    }
}
