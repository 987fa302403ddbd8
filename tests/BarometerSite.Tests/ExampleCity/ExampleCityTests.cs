using System.Reflection;
using BarometerSite.Assessment;
using BarometerSite.Model;

namespace BarometerSite.Tests.ExampleCity;

public sealed class ExampleCityTests
{
    private static Eksempelby City => Eksempelby.Instance;

    [Fact]
    public void It_builds_without_a_complaint() => Assert.Empty(City.Complaints);

    [Fact]
    public void Every_page_says_that_the_city_is_invented() => Assert.All(City.Pages, page =>
        Assert.Matches("opdigt|invented|Eksempel:|Example:", page.Value.Body!.TextContent));

    [Fact]
    public void No_id_stands_twice_on_a_page() => Assert.All(City.Pages, page =>
    {
        var ids = page.Value.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), ids.Order(StringComparer.Ordinal));
    });

    [Fact]
    public void It_has_every_kind_of_target() => Assert.Empty(
        Cases(typeof(Target)).Except(City.Edition.Goals.SelectMany(goal => goal.Goal.Targets).Select(target => target.GetType().Name)));

    [Fact]
    public void It_has_every_kind_of_computed_indicator() => Assert.Empty(
        Cases(typeof(Computation)).Except(City.Edition.Barometer.Indicators.Select(indicator => indicator.Computation?.GetType().Name).OfType<string>()));

    [Fact]
    public void It_has_every_verdict() => Assert.Empty(Cases(typeof(Verdict)).Except(City.Edition.Goals.Select(goal => goal.Verdict.GetType().Name)));

    [Fact]
    public void It_has_every_reason_for_giving_no_verdict() => Assert.Empty(
        Enum.GetValues<Reason>().Except(City.Edition.Goals.Select(goal => goal.Verdict).OfType<Verdict.CannotTell>().SelectMany(verdict => verdict.Reasons)));

    [Fact]
    public void It_has_every_indication() => Assert.Empty(
        Enum.GetValues<IndicationKind>().Except(City.Edition.Goals.Select(goal => goal.Indication?.Kind).OfType<IndicationKind>()));

    [Fact]
    public void It_has_every_kind_of_need_another_s_verdict_and_a_figure_without_a_period()
    {
        Assert.Empty(Enum.GetValues<NeedKind>().Except(City.Edition.Goals.SelectMany(goal => goal.Goal.Needs).Select(need => need.Kind)));
        Assert.Contains(City.Edition.Goals, goal => !goal.Goal.OutsideVerdicts.IsEmpty);
        Assert.Contains(City.Edition.Barometer.Indicators, indicator => !indicator.Undated.IsEmpty);
    }

    [Fact]
    public void Its_year_has_every_kind_of_time() => Assert.Equal(
        new[] { "each half-year", "in a month", "once a year" },
        City.Edition.Barometer.Calendar
            .Select(entry => entry.When.IsMonth() ? "in a month" : entry.When == TimeOfYear.OnceAYear ? "once a year" : "each half-year")
            .Distinct()
            .Order(StringComparer.Ordinal));

    /// <summary>Each line can be worked out by hand from the few rows of its measurement file.</summary>
    [Fact]
    public void The_verdicts_are_those_that_people_have_worked_out() => Snapshot.Verify(string.Concat(City.Edition.Goals.Select(Line)), "txt");

    [Fact]
    public void A_target_for_one_group_is_drawn_with_the_groups_name_and_not_held_against_the_whole()
    {
        var chart = City.Pages["maal/svageste-elever/index.html"].QuerySelector("#summary-goal_weakest-line")!.TextContent;
        Assert.Contains("Mål: +10 % fra 2010/2011 til 2014/2015 (De svageste 25 procent).", chart, StringComparison.Ordinal);
        Assert.DoesNotContain("målet.", chart, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("maal/overledighed/index.html")]
    [InlineData("maal/ansatte/index.html")]
    [InlineData("maal/inklusion/index.html")]
    [InlineData("maal/hjemmebesoeg/index.html")]
    [InlineData("en/goals/education/index.html")]
    public void A_page_is_the_one_that_people_have_looked_at(string path) => Snapshot.Verify(
        string.Concat(City.Pages[path].QuerySelector("main")!.OuterHtml.Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.Length > 0)
            .Select(line => line + "\n")),
        "html",
        path.Replace("/index.html", "", StringComparison.Ordinal).Replace('/', '-'));

    private static string Line(GoalAssessment goal)
    {
        var pace = goal.Receipt?.Pace is { } found ? FormattableString.Invariant($", P = {found.Pace:0.###}") : "";
        var robust = goal.Receipt?.Robustness is { } other ? FormattableString.Invariant($", {other.Agreeing} of {other.Total} ways") : "";
        var parts = goal.HasSeveralParts ? $" ({string.Join(", ", goal.Parts.Select(part => part.Verdict.Word()))})" : "";
        var indication = goal.Indication is { } around ? $", {around.Kind} ({around.Before.Value} and {around.After.Value})" : "";
        return $"{goal.Goal.FileName}: {goal.Goal.Target.GetType().Name}: {goal.Verdict.Word()}{parts}{pace}{robust}{indication}\n";
    }

    private static IEnumerable<string> Cases(Type family) =>
        family.GetNestedTypes(BindingFlags.NonPublic | BindingFlags.Public).Where(type => type.IsSubclassOf(family)).Select(type => type.Name);
}
