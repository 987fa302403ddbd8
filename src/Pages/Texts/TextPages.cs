using BarometerSite.Model;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.Goals;
using BarometerSite.Pages.Plans;
using BarometerSite.Pages.Receipts;

namespace BarometerSite.Pages.Texts;

internal sealed record CommitteeView(
    [Seen("text")] string Title,
    [Seen("a sentence")] string Field,
    [Seen("markup")] Body Body,
    [Seen("list of goal summary, each with its basis")] ImmutableArray<GoalSummaryView> Goals,
    [Seen("activities: what its action plan holds")] ActivitiesView Activities) : View
{
    [Seen("list of contents entry")] public ImmutableArray<ContentsEntryView> Contents => Body.Contents;
}

internal sealed record CommitteesView([Seen("list of committee item")] ImmutableArray<CommitteeItemView> Items) : View;

internal sealed record CommitteeItemView(
    [Seen("text")] string Title,
    [Seen("site-relative address")] string Address,
    [Seen("a sentence")] string Field,
    [Seen("list of link")] ImmutableArray<LinkView> Goals) : View;

internal sealed record PolicyView([Seen("list of policy item")] ImmutableArray<PolicyItemView> Items) : View;

internal sealed record PolicyItemView(
    [Seen("text")] string Title,
    [Seen("site-relative address")] string Address,
    [Seen("a sentence")] string Summary) : View;

internal sealed record ArticleView([Seen("text")] string Title, [Seen("a sentence")] string Summary, [Seen("markup")] Body Body) : View
{
    [Seen("list of contents entry")] public ImmutableArray<ContentsEntryView> Contents => Body.Contents;
}

internal sealed record MethodView(
    [Seen("markup")] Body Body,
    [Seen("list of verdict, best first")] ImmutableArray<VerdictView> Verdicts,
    [Seen("list of reason")] ImmutableArray<ReasonView> Reasons,
    [Seen("list of indication sign")] ImmutableArray<IndicationSignView> Indications,
    [Seen("how a change is told from chance")] string Test) : View
{
    [Seen("list of contents entry")] public ImmutableArray<ContentsEntryView> Contents => Body.Contents;
}

/// <summary>What an indication's sign means.</summary>
internal sealed record IndicationSignView([Seen("both-miss, both-keep or target-between")] string Id, [Seen("text")] string Word) : View;

/// <summary>Pages that are mostly text: committees, the policy, the method, and those of their own.</summary>
internal sealed class TextPages(PlanContext context, Wording wording)
{
    public CommitteeView Committee(Committee committee) => new(
        wording.In(committee.Title),
        wording.In(committee.Field),
        Body.Of(context.Articles.ActionPlan(committee)),
        [
            .. context.Goals.Where(goal => ReferenceEquals(goal.Goal.Committee, committee))
                .Select(goal => GoalSummaries.Of(goal, wording, wording.In(goal.Goal.CommitteeBasis))),
        ],
        new ActivityViews(context, wording).Of(committee));

    public CommitteesView Committees() => new(
    [
        .. context.Barometer.Committees.Select(committee => new CommitteeItemView(
            wording.In(committee.Title),
            Addresses.Committee(committee),
            wording.In(committee.Field),
            [.. context.Barometer.Goals.Where(goal => ReferenceEquals(goal.Committee, committee)).Select(goal => GoalSummaries.Link(goal, wording))])),
    ]);

    public PolicyView Policies() => new(
    [
        .. context.Articles.Policies(wording.Language).Select(article => new PolicyItemView(article.Title, Addresses.Policy(article), article.Summary)),
        .. context.Barometer.Calendar.IsEmpty
            ? []
            : new[] { new PolicyItemView(wording.Word("title_calendar"), Addresses.Calendar(wording.Language), wording.Word("description_calendar")) },
    ]);

    public MethodView Method() => new(
        Body.Of(context.Articles.Page("method", wording.Language)),
        [.. Codes.Verdicts.Values.Select(kind => VerdictViews.Of(kind, [], wording))],
        [.. Codes.Reasons.Values.Select(reason => VerdictViews.Of(reason, wording))],
        [.. Codes.Indications.Values.Select(kind => new IndicationSignView(Codes.Indications.Of(kind), IndicationViews.Word(kind, wording)))],
        ReceiptViews.TestText(context.Barometer.Site.Test, wording));

    public static ArticleView Article(Article article) => new(article.Title, article.Summary, Body.Of(article));

    /// <summary>A page that must exist although nobody has written it.</summary>
    public ArticleView Untold(string titleKey, string summaryKey) => new(wording.Word(titleKey), wording.Word(summaryKey), Body.None);
}
