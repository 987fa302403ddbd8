using BarometerSite.Assessment;
using BarometerSite.Model;
using BarometerSite.Pages.Views;

namespace BarometerSite.Pages.Building;

/// <summary>A goal where several stand together, and at the head of its own page.</summary>
internal static class GoalSummaries
{
    public static GoalSummaryView Of(GoalAssessment assessment, PlanContext context, Wording wording, string? basis = null)
    {
        var goal = assessment.Goal;
        return new GoalSummaryView(
            goal.Number,
            wording.In(goal.Title),
            wording.In(goal.Statement),
            Addresses.Goal(goal, wording.Language),
            VerdictViews.Of(assessment, wording),
            FigureViews.Of(goal.Indicator, assessment.Latest, wording),
            TargetViews.Of(goal, goal.Target, wording),
            MovementViews.Of(goal.Indicator, assessment.Movement, wording),
            ChartViews.Spark(goal.Indicator, goal, context.AsOf, wording),
            goal.Area is { } area ? new LinkView(wording.In(area.Title), Addresses.Area(area, wording.Language)) : null,
            Committee(goal, wording),
            basis);
    }

    public static LinkView Link(Goal goal, Wording wording) => new(wording.Title(goal), Addresses.Goal(goal, wording.Language));

    // Committees have Danish pages only.
    private static LinkView Committee(Goal goal, Wording wording) => new(
        wording.In(goal.Committee.Title),
        wording.Language == Language.Danish ? Addresses.Committee(goal.Committee) : null);
}
