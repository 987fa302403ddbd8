using BarometerSite.Assessment;
using BarometerSite.Charts.Grids;
using BarometerSite.Model;
using BarometerSite.Pages.Common;

namespace BarometerSite.Pages.Editions;

/// <summary>The page that shows how each goal stood over time.</summary>
internal sealed class OverTimePages(PlanContext context, Timeline timeline, Wording wording)
{
    /// <summary>Null where there is no such page.</summary>
    public static LinkView? Link(PlanContext context, Wording wording) =>
        context.Timeline is null || !wording.Language.IsUsual ? null : new LinkView(wording.Word("over_time_link"), Addresses.OverTime(wording.Language));

    public OverTimeView OverTime()
    {
        var sentences = new OverTimeSentences(timeline, wording);
        ImmutableArray<string> turns = [.. sentences.Turns()];
        return new OverTimeView(
            sentences.Finding(turns),
            sentences.Reckoned(),
            [.. timeline.Columns.Where(column => !column.IsToday).GroupBy(column => column.IsReckoned).Select(Group)],
            Column(timeline.Columns[^1]),
            [.. timeline.Goals.Select(Row)],
            turns.Length > 1 ? turns : [])
        {
            Chart = Grid(),
            Language = wording.Language,
            Publishers = [wording.In(context.Barometer.Site.Owner)],
        };
    }

    private OverTimeGroupView Group(IGrouping<bool, TimelineColumn> columns) => new(
        wording.Word(columns.Key ? "over_time_group_reckoned" : "over_time_group_published"), columns.Key, [.. columns.Select(Column)]);

    private OverTimeColumnView Column(TimelineColumn column) =>
        new(Name(column), wording.Date(column.AsOf), column.Record?.Address(wording.Language, PagePlan.FrontTwin));

    private string Name(TimelineColumn column) => column switch
    {
        { Record.Header.Id: var edition } => EditionNames.Of(edition, wording),
        { HalfYear: { } halfYear } => wording.Period(halfYear),
        _ => wording.Word("over_time_today"),
    };

    private OverTimeRowView Row(GoalRecord goal)
    {
        var now = context.Barometer.Goals.FirstOrDefault(other => other.Id == goal.Id);
        return new OverTimeRowView(
            wording.Title(goal.Number, goal.Title),
            now is null ? null : Addresses.Goal(now, wording.Language),
            [.. timeline.Columns.Select(column => Cell(goal, column))]);
    }

    private OverTimeCellView Cell(GoalRecord goal, TimelineColumn column) => column.Verdicts.TryGetValue(goal.Id, out var verdict)
        ? new OverTimeCellView(
            VerdictViews.Of(verdict, wording),
            verdict is Verdict.CannotTell { Reasons: [var first, ..] } ? VerdictViews.Short(first, wording) : null,
            column.Record?.Address(wording.Language, PagePlan.GoalTwin(goal.Id)))
        : new OverTimeCellView(null, null, null);

    private SignGrid Grid() => new(
        Addresses.TimelineId,
        wording.Word("over_time_caption"),
        wording,
        [
            .. timeline.Columns.Select(column => column.HalfYear is { } halfYear
                ? new GridColumn(Name(column), Wording.Year(halfYear.Year), wording.Say("grid_half", ("part", wording.Count(halfYear.Part))), column.IsReckoned)
                : new GridColumn(wording.Word("over_time_now"), null, Name(column), IsReckoned: false)),
        ],
        [.. timeline.Goals.Select(goal => new GridRow(wording.Title(goal.Number, goal.Title), [.. timeline.Columns.Select(column => Sign(goal, column))]))],
        [
            .. Codes.Verdicts.Values
                .Where(kind => timeline.Columns.Any(column => column.Verdicts.Values.Any(verdict => verdict.Kind == kind)))
                .Select(kind => VerdictViews.Of(kind, [], wording))
                .Select(verdict => new GridKey(verdict.Id, verdict.Word)),
        ]);

    private static string? Sign(GoalRecord goal, TimelineColumn column) =>
        column.Verdicts.TryGetValue(goal.Id, out var verdict) ? Codes.Verdicts.Of(verdict.Kind) : null;
}
