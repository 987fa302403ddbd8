using BarometerSite.Assessment;
using BarometerSite.Model;
using BarometerSite.Pages.Goals;

namespace BarometerSite.Pages.Common;

/// <summary>A figure that was announced and has not come.</summary>
internal sealed record LateReleaseView(
    [Seen("what is late, and what happens now, in a few sentences")] string Text,
    [Seen("source: who announced it, and where")] SourceView Source,
    [Seen("list of link: the goals that wait for it")] ImmutableArray<LinkView> Goals) : View;

/// <summary>Says that an announced figure is late.</summary>
internal static class LateReleaseViews
{
    public static ImmutableArray<LateReleaseView> Of(Goal goal, PlanContext context, Wording wording) =>
        [.. LateReleases.Of(goal, context.Edition.AsOf).Select(late => Of(late, [goal], wording))];

    public static ImmutableArray<LateReleaseView> Of(Indicator indicator, PlanContext context, Wording wording) =>
        [.. LateReleases.Of(indicator, context.Edition.AsOf).Select(late => Of(late, context.GoalsOf(late.Indicator), wording))];

    /// <summary>All that goals wait for, each once.</summary>
    public static ImmutableArray<LateReleaseView> All(PlanContext context, Wording wording) =>
    [
        .. context.Barometer.Goals
            .SelectMany(goal => LateReleases.Of(goal, context.Edition.AsOf).Select(late => (Late: late, Goal: goal)))
            .GroupBy(pair => pair.Late.Indicator.Id, StringComparer.Ordinal)
            .Select(group => Of(group.First().Late, group.Select(pair => pair.Goal), wording)),
    ];

    private static LateReleaseView Of(LateRelease late, IEnumerable<Goal> goals, Wording wording)
    {
        var (period, by, source) = late.Announced;
        var text = wording.Say("late_release",
            ("indicator", wording.In(late.Indicator.Title)), ("period", wording.Period(period)), ("by", wording.Date(by)), ("publisher", source.Publisher));
        return new LateReleaseView(text, FigureViews.Source(source, wording), [.. goals.Select(goal => GoalSummaries.Link(goal, wording))]);
    }
}
