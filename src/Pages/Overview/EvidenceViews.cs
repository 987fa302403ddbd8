using BarometerSite.Assessment;
using BarometerSite.Model;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.Goals;
using BarometerSite.Pages.Needs;

namespace BarometerSite.Pages.Overview;

/// <summary>How much of the policy can be judged at all.</summary>
internal sealed record EvidenceView(
    [Seen("number of goals that have a verdict")] int Judged,
    [Seen("number of goals")] int Total,
    [Seen("both as a sentence")] string Sentence,
    [Seen("list of evidence reason")] ImmutableArray<EvidenceReasonView> Reasons,
    [Seen("link to all that is missing, or null")] LinkView? Needs) : View
{
    /// <summary>The same in numbers alone.</summary>
    public EvidenceView WithoutGoals() => this with { Reasons = [.. Reasons.Select(reason => reason with { Goals = [] })] };
}

internal sealed record EvidenceReasonView(
    [Seen("target-not-set, no-measurement …")] string Id,
    [Seen("a sentence")] string Text,
    [Seen("number of goals")] int Count,
    [Seen("list of link; empty where there are too many goals to name them")] ImmutableArray<LinkView> Goals) : View;

/// <summary>How many goals got a verdict.</summary>
internal sealed record TallyView([Seen("verdict")] VerdictView Verdict, [Seen("number of goals")] int Count) : View;

/// <summary>How much of the policy can be judged at all, and why not the rest.</summary>
internal static class EvidenceViews
{
    public static EvidenceView Of(ImmutableArray<GoalAssessment> goals, Wording wording)
    {
        var reasons = goals
            .Select(goal => (goal.Goal, Cannot: goal.Verdict as Verdict.CannotTell))
            .Where(goal => goal.Cannot is not null)
            .GroupBy(goal => goal.Cannot!.Reasons[0])
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key)
            .Select(group => Reason(group.Key, [.. group.Select(goal => GoalSummaries.Link(goal.Goal, wording))], wording));
        return new EvidenceView(goals.Count(goal => goal.IsJudged), goals.Length, Sentence(goals, wording), [.. reasons],
            NeedViews.Exist(goals) ? new LinkView(wording.Word("title_needs"), Addresses.Needs(wording.Language)) : null);
    }

    private static string Sentence(ImmutableArray<GoalAssessment> goals, Wording wording)
    {
        var judged = goals.Count(goal => goal.IsJudged);
        if (goals.Length == 1)
            return wording.Word(judged == 1 ? "evidence_only_goal_judged" : "evidence_only_goal_not_judged");
        var key = judged switch
        {
            0 => "evidence_none",
            1 => "evidence_one",
            _ => judged == goals.Length ? "evidence_all" : "evidence_some",
        };
        return wording.Say(key, ("judged", wording.Count(judged)), ("total", wording.Count(goals.Length)));
    }

    /// <summary>The answer of the front page in one breath.</summary>
    public static string Headline(ImmutableArray<GoalAssessment> goals, Wording wording)
    {
        var evidence = Sentence(goals, wording);
        var reached = goals.Count(goal => goal.Verdict is Verdict.Reached);
        if (!goals.Any(goal => goal.IsJudged))
            return evidence;
        return reached == 0
            ? wording.Say("headline_none_reached", ("evidence", evidence))
            : wording.Say("headline_reached", ("evidence", evidence), ("count", wording.Count(reached)));
    }

    /// <summary>How many goals got each verdict, best first; verdicts that none got are left out.</summary>
    public static ImmutableArray<TallyView> Tally(ImmutableArray<GoalAssessment> goals, Wording wording) =>
    [
        .. Codes.Verdicts.Values
            .Select(kind => new TallyView(VerdictViews.Of(kind, [], wording), goals.Count(goal => goal.Verdict.Kind == kind)))
            .Where(tally => tally.Count > 0),
    ];

    private static EvidenceReasonView Reason(Reason reason, ImmutableArray<LinkView> goals, Wording wording)
    {
        var (id, text) = VerdictViews.Of(reason, wording);
        return new EvidenceReasonView(id, text, goals.Length, goals);
    }
}
