using BarometerSite.Assessment;
using BarometerSite.Model;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.Dialogue;
using BarometerSite.Pages.Editions;
using BarometerSite.Pages.Needs;
using BarometerSite.Pages.Plans;
using BarometerSite.Pages.Plots;
using BarometerSite.Pages.Receipts;

namespace BarometerSite.Pages.Goals;

/// <summary>The page of a goal.</summary>
internal sealed class GoalPages(PlanContext context, Wording wording)
{
    /// <param name="index">The goal's place among the barometer's goals.</param>
    /// <param name="gauge">The goal's own barometer.</param>
    public GoalView Goal(int index, ChartPlan? gauge, ImmutableArray<ChartPlan> charts)
    {
        var assessment = context.Goals[index];
        var goal = assessment.Goal;
        var needs = NeedViews.Of(assessment, wording);
        var committee = GoalSummaries.Committee(goal.Committee, context, wording);
        var receipts = new ReceiptViews(context.Indicators, wording);
        return new GoalView(
            GoalSummaries.Of(assessment, wording),
            [.. goal.Targets[..^1].Select((_, at) => TargetViews.Of(assessment, at, wording))],
            MovementViews.Of(assessment.Deciding.Indicator, assessment.Later, wording),
            GapViews.Of(assessment.Deciding.Gap, wording),
            receipts.Of(assessment, assessment.Deciding),
            new IndicationReceipts(context.Indicators, wording).Of(assessment),
            assessment.HasSeveralParts ? [.. assessment.Parts.Select(part => PartViews.Of(assessment, part, receipts, wording))] : [],
            gauge?.View,
            LateReleaseViews.Of(goal, context, wording),
            OutsideVerdictViews.Of(goal, wording),
            needs,
            needs.IsEmpty ? null : Addresses.Needs(wording.Language),
            Addresses.Json(goal),
            ChartGroupView.Of(charts),
            Measure(goal.Indicator),
            [.. goal.Supporting.Select(Supporting)],
            Body.Of(context.Articles.Goal(goal, wording.Language)),
            new AnsweringCommitteeView(committee.Title, committee.Address, wording.In(goal.CommitteeBasis)),
            new ActivityViews(context, wording).Of(goal),
            new AdviceViews(context, wording).Of(goal),
            Addresses.Advice(wording.Language),
            context.Mount is null ? new TopicPages(context, wording).Of(goal) : [],
            WriteLinks.About(wording.Title(goal), Addresses.Goal(goal, wording.Language), context, wording),
            new EditionPages(context, wording).Of(goal),
            Citations.Of(wording.Title(goal), PagePlan.TwinOf(goal), Addresses.Goal(goal, wording.Language), context, wording),
            Neighbour(index - 1),
            Neighbour(index + 1));
    }

    private MeasureView Measure(Indicator indicator) => new(
        wording.In(indicator.Title),
        Address(indicator),
        wording.In(indicator.Definition),
        wording.Optional(indicator.Caution),
        UndatedViews.Of(indicator, wording));

    private SupportingIndicatorView Supporting(Indicator indicator) => new(
        wording.In(indicator.Title),
        Address(indicator),
        wording.Optional(indicator.Relation),
        FigureViews.Of(indicator, Series.OfTotal(indicator).Latest, wording),
        ChartViews.Spark(indicator, Series.OfTotal(indicator), goal: null, wording),
        indicator.Coverage == Coverage.Country,
        indicator.Measurements.Length);

    // Indicators have Danish pages only.
    private string? Address(Indicator indicator) => wording.Language.IsComplete ? Addresses.Indicator(indicator) : null;

    private LinkView? Neighbour(int index) =>
        index < 0 || index >= context.Goals.Length ? null : GoalSummaries.Link(context.Goals[index].Goal, wording);
}
