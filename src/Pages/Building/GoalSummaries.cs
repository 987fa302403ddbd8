using BarometerSite.Assessment;
using BarometerSite.Model;
using BarometerSite.Pages.Views;

namespace BarometerSite.Pages.Building;

/// <summary>A goal where several stand together, and at the head of its own page.</summary>
internal static class GoalSummaries
{
    public static GoalSummaryView Of(GoalAssessment assessment, Wording wording, string? basis = null)
    {
        var goal = assessment.Goal;
        return new GoalSummaryView(
            goal.Number,
            wording.In(goal.Title),
            wording.In(goal.Statement),
            Addresses.Goal(goal, wording.Language),
            VerdictViews.Of(assessment, wording),
            Latest(assessment, wording),
            TargetViews.Of(goal, goal.Target, wording),
            MovementViews.Of(assessment.Deciding.Indicator, assessment.Movement, wording),
            GaugeViews.Small(assessment, wording) ?? ChartViews.Spark(assessment.Deciding.Indicator, assessment.Series, goal, wording),
            goal.Area is { } area ? new LinkView(wording.In(area.Title), Addresses.Area(area, wording.Language)) : null,
            Committee(goal, wording),
            basis);
    }

    // A figure of one part among several, or of a cell, must not be taken for the whole.
    private static FigureView? Latest(GoalAssessment assessment, Wording wording)
    {
        var figure = FigureViews.Of(assessment.Deciding.Indicator, assessment.Latest, wording);
        return figure is not null && PartViews.NameBeside(assessment.Goal, assessment.Deciding.Part, wording) is { } name
            ? figure with { Part = name }
            : figure;
    }

    public static LinkView Link(Goal goal, Wording wording) => new(wording.Title(goal), Addresses.Goal(goal, wording.Language));

    // Committees have Danish pages only.
    private static LinkView Committee(Goal goal, Wording wording) => new(
        wording.In(goal.Committee.Title),
        wording.Language.IsComplete ? Addresses.Committee(goal.Committee) : null);
}
