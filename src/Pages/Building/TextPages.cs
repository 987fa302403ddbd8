using BarometerSite.Model;
using BarometerSite.Pages.Views;

namespace BarometerSite.Pages.Building;

/// <summary>Pages that are mostly text: committees, the policy, the method, and those of their own.</summary>
internal sealed class TextPages(PlanContext context, Wording wording)
{
    public CommitteeView Committee(Committee committee) => new(
        wording.In(committee.Title),
        wording.In(committee.Field),
        BodyViews.Of(context.Articles.ActionPlan(committee)),
        [
            .. context.Goals.Where(goal => ReferenceEquals(goal.Goal.Committee, committee))
                .Select(goal => GoalSummaries.Of(goal, wording, wording.In(goal.Goal.CommitteeBasis))),
        ]);

    public CommitteeListView Committees() => new(
    [
        .. context.Barometer.Committees.Select(committee => new CommitteeItemView(
            wording.In(committee.Title),
            Addresses.Committee(committee),
            wording.In(committee.Field),
            [.. context.Barometer.Goals.Where(goal => ReferenceEquals(goal.Committee, committee)).Select(goal => GoalSummaries.Link(goal, wording))])),
    ]);

    public PolicyListView Policies() => new(
    [
        .. context.Articles.Policies(wording.Language).Select(article => new PolicyItemView(article.Title, Addresses.Policy(article), article.Summary)),
        .. context.Barometer.Calendar.IsEmpty
            ? []
            : new[] { new PolicyItemView(wording.Word("title_calendar"), Addresses.Calendar(wording.Language), wording.Word("description_calendar")) },
    ]);

    public MethodView Method() => new(
        BodyViews.Of(context.Articles.Page("method", wording.Language)),
        [.. Codes.Verdicts.Values.Select(kind => VerdictViews.Of(kind, [], wording))],
        [.. Codes.Reasons.Values.Select(reason => VerdictViews.Of(reason, wording))],
        ReceiptViews.TestText(context.Barometer.Site.Test, wording));

    public static ArticleView Article(Article article) => new(article.Title, article.Summary, BodyViews.Of(article));

    /// <summary>A page that must exist although nobody has written it.</summary>
    public ArticleView Untold(string titleKey, string summaryKey) => new(wording.Word(titleKey), wording.Word(summaryKey), BodyView.None);
}
