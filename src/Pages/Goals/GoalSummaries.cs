using System.Text.Json.Serialization;
using BarometerSite.Assessment;
using BarometerSite.Charts;
using BarometerSite.Markup;
using BarometerSite.Model;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.Plots;

namespace BarometerSite.Pages.Goals;

/// <summary>A goal where several stand together.</summary>
internal sealed record GoalSummaryView(
    [Seen("0 for the overall goal")] int Number,
    [Seen("text")] string Title,
    [Seen("the goal in one sentence")] string Statement,
    [Seen("site-relative address")] string Address,
    [Seen("verdict")] VerdictView Verdict,
    [Seen("indication, or null")] IndicationView? Indication,
    [Seen("the newest figure, or null; what decided stands in the receipt")] FigureView? Latest,
    [Seen("target")] TargetView Target,
    [Seen("movement, or null")] MovementView? Movement,
    [property: JsonIgnore] ISmallChart? Small,
    [Seen("link, or null for the overall goal")] LinkView? Area,
    [Seen("link")] LinkView Committee,
    [Seen("on a committee's page: what the placement rests on; else null")] string? Basis) : View
{
    [Seen("markup: the goal's small barometer where it has a start and a target, else its small line, or null")] public Html? Spark => Small?.Draw();
}

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
            wording.AddressOf(goal),
            VerdictViews.Of(assessment, wording),
            IndicationViews.Of(assessment, wording),
            Latest(assessment, wording),
            TargetViews.Of(assessment, goal.Targets.Length - 1, wording),
            MovementViews.Of(assessment.Deciding.Indicator, assessment.Movement, wording),
            GaugeViews.Small(assessment, wording) ?? ChartViews.Spark(assessment.Deciding.Indicator, assessment.Series, goal, wording),
            goal.Area is { } area ? new LinkView(wording.In(area.Title), wording.AddressOf(area)) : null,
            Committee(goal.Committee, wording),
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

    public static LinkView Link(Goal goal, Wording wording) => new(wording.Title(goal), wording.AddressOf(goal));

    /// <summary>Without an address where the committee has no page: in other languages, and where an edition's leads on to none.</summary>
    public static LinkView Committee(Committee committee, PlanContext context, Wording wording) =>
        new(wording.In(committee.Title), wording.Language.IsComplete ? context.Elsewhere(Addresses.Committee(committee)) : null);

    // Committees have Danish pages only.
    private static LinkView Committee(Committee committee, Wording wording) => new(
        wording.In(committee.Title),
        wording.Language.IsComplete ? Addresses.Committee(committee) : null);
}
