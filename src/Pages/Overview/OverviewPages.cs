using BarometerSite.Assessment;
using BarometerSite.Model;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.Editions;
using BarometerSite.Pages.Goals;
using BarometerSite.Pages.News;

namespace BarometerSite.Pages.Overview;

internal sealed record FrontView(
    [Seen("markup")] Body Intro,
    [Seen("the answer in a sentence or two")] string Headline,
    [Seen("list of tally")] ImmutableArray<TallyView> Tally,
    [Seen("link to how the verdicts moved, or null")] LinkView? OverTime,
    [Seen("news note: what is new since the newest edition, or null")] NewsNoteView? News,
    [Seen("list of late release: figures that were announced and have not come")] ImmutableArray<LateReleaseView> LateReleases,
    [Seen("evidence")] EvidenceView Evidence,
    [Seen("goal summary, or null")] GoalSummaryView? Overall,
    [Seen("list of area summary")] ImmutableArray<AreaSummaryView> Areas) : View;

internal sealed record AreaSummaryView(
    [Seen("from 1")] int Number,
    [Seen("text")] string Title,
    [Seen("a sentence")] string Summary,
    [Seen("site-relative address")] string Address,
    [Seen("list of goal summary; empty where the barometer has so many goals that they stand on the areas' pages alone")]
    ImmutableArray<GoalSummaryView> Goals,
    [Seen("list of tally: how many of the area's goals got each verdict")] ImmutableArray<TallyView> Tally) : View;

internal sealed record AreaView(
    [Seen("from 1")] int Number,
    [Seen("text")] string Title,
    [Seen("a sentence")] string Summary,
    [Seen("markup")] Body Body,
    [Seen("list of goal summary")] ImmutableArray<GoalSummaryView> Goals,
    [Seen("evidence")] EvidenceView Evidence,
    [Seen("link, or null")] LinkView? Previous,
    [Seen("link, or null")] LinkView? Next) : View
{
    [Seen("list of contents entry")] public ImmutableArray<ContentsEntryView> Contents => Body.Contents;
}

/// <summary>The front page and the pages of the focus areas.</summary>
internal sealed class OverviewPages(PlanContext context, Wording wording)
{
    /// <summary>Goals whose rows stand on the front page too: with more it would weigh more than a phone should have to fetch for an answer.</summary>
    private const int MostOnFront = 60;

    private bool IsShort => context.Goals.Length > MostOnFront;

    public FrontView Front()
    {
        var overall = context.Goals.FirstOrDefault(goal => goal.Goal.Number == 0);
        return new FrontView(
            Body.Of(context.Articles.Front(wording.Language)),
            EvidenceViews.Headline(context.Goals, wording),
            EvidenceViews.Tally(context.Goals, wording),
            OverTimePages.Link(context, wording),
            new NewsViews(context, wording).SinceNewest(),
            LateReleaseViews.All(context, wording),
            IsShort ? EvidenceViews.Of(context.Goals, wording).WithoutGoals() : EvidenceViews.Of(context.Goals, wording),
            overall is null ? null : GoalSummaries.Of(overall, wording),
            [.. context.Barometer.Areas.Select(Summary)]);
    }

    public AreaView Area(Area area)
    {
        ImmutableArray<GoalAssessment> goals = [.. context.GoalsIn(area)];
        return new AreaView(
            area.Number,
            wording.In(area.Title),
            wording.In(area.Summary),
            Body.Of(context.Articles.Area(area, wording.Language)),
            Summaries(goals),
            EvidenceViews.Of(goals, wording),
            Neighbour(area.Number - 1),
            Neighbour(area.Number + 1));
    }

    private AreaSummaryView Summary(Area area)
    {
        ImmutableArray<GoalAssessment> goals = [.. context.GoalsIn(area)];
        return new AreaSummaryView(
            area.Number,
            wording.In(area.Title),
            wording.In(area.Summary),
            wording.AddressOf(area),
            IsShort ? [] : Summaries(goals),
            EvidenceViews.Tally(goals, wording));
    }

    private ImmutableArray<GoalSummaryView> Summaries(ImmutableArray<GoalAssessment> goals) =>
        [.. goals.Select(goal => GoalSummaries.Of(goal, wording))];

    private LinkView? Neighbour(int number) => number < 1 || number > context.Barometer.Areas.Length
        ? null
        : new LinkView(wording.In(context.Barometer.Areas[number - 1].Title), wording.AddressOf(context.Barometer.Areas[number - 1]));
}
