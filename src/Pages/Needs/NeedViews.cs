using BarometerSite.Assessment;
using BarometerSite.Model;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.Goals;

namespace BarometerSite.Pages.Needs;

/// <summary>Everything that it would take to judge the goals that cannot be judged, as a list to work through.</summary>
internal sealed record NeedsView(
    [Seen("how many things on how many goals, as a sentence")] string Sentence,
    [Seen("list of need group")] ImmutableArray<NeedGroupView> Groups) : View;

internal sealed record NeedGroupView(
    [Seen("id on the page")] string Anchor,
    [Seen("link to the goal")] LinkView Goal,
    [Seen("list of reason")] ImmutableArray<ReasonView> Reasons,
    [Seen("list of need")] ImmutableArray<NeedView> Needs) : View;

internal sealed record NeedView(
    [Seen("decision, document or table")] string Id,
    [Seen("the same as a word")] string Kind,
    [Seen("what it would have to hold or to settle")] string What,
    [Seen("where it would be found")] string Where,
    [Seen("whom to ask")] string Ask,
    [Seen("absolute address of the place nearest to it, or null")] string? Address) : View;

/// <summary>What it would take, goal by goal; of a goal that is judged nothing.</summary>
internal static class NeedViews
{
    public static ImmutableArray<NeedView> Of(GoalAssessment goal, Wording wording) => goal.IsJudged
        ? []
        :
        [
            .. goal.Goal.Needs.Select(need => new NeedView(
                Codes.Needs.Of(need.Kind), wording.Word("need_" + Codes.Needs.Key(need.Kind)),
                wording.In(need.What), wording.In(need.Where), wording.In(need.Ask), need.Address)),
        ];

    /// <summary>Whether there is a page of them.</summary>
    public static bool Exist(ImmutableArray<GoalAssessment> goals) => goals.Any(goal => !goal.IsJudged && !goal.Goal.Needs.IsEmpty);

    public static NeedsView Page(ImmutableArray<GoalAssessment> goals, Wording wording)
    {
        ImmutableArray<NeedGroupView> groups = [.. goals.Select(goal => Group(goal, wording)).Where(group => !group.Needs.IsEmpty)];
        return new NeedsView(
            wording.Say("needs_sentence", ("needs", wording.Count(groups.Sum(group => group.Needs.Length))), ("goals", wording.Count(groups.Length))),
            groups);
    }

    private static NeedGroupView Group(GoalAssessment goal, Wording wording) => new(
        "goal-" + goal.Goal.Id,
        GoalSummaries.Link(goal.Goal, wording),
        VerdictViews.Of(goal.Verdict, wording).Reasons,
        Of(goal, wording));
}
