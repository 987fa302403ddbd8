using BarometerSite.Model;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.News;
using BarometerSite.Pages.Reports;

namespace BarometerSite.Pages.Editions;

internal sealed record EditionsView(
    [Seen("link to how the verdicts moved from edition to edition, or null")] LinkView? OverTime,
    [Seen("list of edition, the newest first")] ImmutableArray<EditionView> Items,
    [Seen("link to what is new from edition to edition")] LinkView News,
    [Seen("list of link: the yearly reports, the newest first")] ImmutableArray<LinkView> Reports) : View;

/// <summary>A published edition in the list.</summary>
internal sealed record EditionView(
    [Seen("text: 2. halvår 2014")] string Name,
    [Seen("site-relative address")] string Address,
    [Seen("when it was published, and as of when: a sentence")] string Explanation,
    [Seen("true for the newest")] bool IsNewest,
    [Seen("how many changes of each kind it brought, in a sentence")] string Counts,
    [Seen("link to the edition that corrects it, or null")] LinkView? CorrectedBy,
    [Seen("list of edition goal")] ImmutableArray<EditionGoalView> Goals) : View;

internal sealed record EditionGoalView(
    [Seen("text")] string Title,
    [Seen("site-relative address of its page in the edition")] string Address,
    [Seen("verdict")] VerdictView Verdict) : View;

/// <summary>The list of the published editions.</summary>
internal sealed class EditionPages(PlanContext context, Wording wording)
{
    private EditionHistory History => context.History;

    public EditionsView List() => new(
        OverTimePages.Link(context, wording),
        [.. History.Records.OrderByDescending(record => record.Header.Id).Select(Item)],
        new LinkView(wording.Word("title_news"), Addresses.News(wording.Language)),
        [.. YearlyReport.All(context).Select(report => report.Link(wording))]);

    /// <summary>A goal in the editions that have it, each by the edition's name, the newest first.</summary>
    public ImmutableArray<EditionGoalView> Of(Goal goal) =>
    [
        .. History.Records.OrderByDescending(record => record.Header.Id).SelectMany(record => record.Goals.Where(known => known.Id == goal.Id)
            .Select(known => new EditionGoalView(
                EditionNames.Of(record.Header.Id, wording),
                record.Address(wording.Language, PagePlan.GoalTwin(goal.Id)),
                VerdictViews.Of(known.Verdict, wording)))),
    ];

    private EditionView Item(EditionRecord record)
    {
        var id = record.Header.Id;
        var current = History.Archive.Current(id).Id;
        return new EditionView(
            EditionNames.Of(id, wording),
            record.Address(wording.Language, PagePlan.FrontTwin),
            EditionNames.Explanation(record.Header, wording),
            id == History.Archive.Newest!.Id,
            new NewsViews(context, wording).Counts(History.News.First(news => news.Edition == id)),
            current == id ? null : History.Of(current).Link(wording),
            [
                .. record.Goals.Select(goal => new EditionGoalView(
                    wording.Title(goal.Number, goal.Title),
                    record.Address(wording.Language, PagePlan.GoalTwin(goal.Id)),
                    VerdictViews.Of(goal.Verdict, wording))),
            ]);
    }
}
