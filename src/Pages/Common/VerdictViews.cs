using BarometerSite.Assessment;
using BarometerSite.Assessment.Methods;
using BarometerSite.Model;
using BarometerSite.Pages.Goals;

namespace BarometerSite.Pages.Common;

internal sealed record VerdictView(
    [Seen("reached, on-track, too-slow, unchanged, wrong-way, not-reached or cannot-tell")] string Id,
    [Seen("text")] string Word,
    [Seen("a sentence")] string Explanation,
    [Seen("list of reason; empty unless it cannot be told")] ImmutableArray<ReasonView> Reasons) : View;

internal sealed record ReasonView([Seen("target-not-set, no-measurement …")] string Id, [Seen("a sentence")] string Text) : View;

/// <summary>Verdicts and reasons in words.</summary>
internal static class VerdictViews
{
    /// <summary>The verdict of a goal, explained by its own figures where there are any.</summary>
    public static VerdictView Of(GoalAssessment goal, Wording wording)
    {
        var view = Of(goal.Verdict, wording);
        return Finding(goal, wording) is { } finding ? view with { Explanation = finding } : view;
    }

    public static VerdictView Of(Verdict verdict, Wording wording) =>
        Of(verdict.Kind, verdict is Verdict.CannotTell cannot ? [.. cannot.Reasons.Select(reason => Of(reason, wording))] : [], wording);

    public static VerdictView Of(VerdictKind kind, ImmutableArray<ReasonView> reasons, Wording wording)
    {
        var key = "verdict_" + Codes.Verdicts.Key(kind);
        return new VerdictView(Codes.Verdicts.Of(kind), wording.Word(key), wording.Word(key + "_explanation"), reasons);
    }

    public static ReasonView Of(Reason reason, Wording wording) => new(Codes.Reasons.Of(reason), wording.Word("reason_" + Codes.Reasons.Key(reason)));

    /// <summary>A reason in a few words, for where there is no room for a sentence.</summary>
    public static string Short(Reason reason, Wording wording) => wording.Word("reason_" + Codes.Reasons.Key(reason) + "_short");

    private static string? Finding(GoalAssessment goal, Wording wording)
    {
        // Where all of several parts hold, the figure of one of them explains nothing.
        if (goal.Receipt is not { } receipt || !goal.IsJudged || (goal.HasSeveralParts && goal.Verdict is Verdict.Reached))
            return null;
        var indicator = goal.Deciding.Indicator;
        var finding = Finding(goal.Goal, indicator, receipt, wording);
        return goal.HasSeveralParts
            ? wording.Say("finding_of_part", ("part", PartViews.NameBeside(goal.Goal, goal.Deciding.Part, wording) ?? ""), ("finding", finding))
            : finding;
    }

    private static string Finding(Goal goal, Indicator indicator, Receipt receipt, Wording wording)
    {
        var figure = ("figure", wording.Figure(indicator, receipt.Judged));
        var period = ("period", wording.Period(receipt.Judged.Period));
        return receipt switch
        {
            { Pace: { } pace } => wording.Say("finding_pace", figure, period,
                ("projected", wording.Value(indicator, pace.Projected)), ("due", Until(goal.Target.Due, pace, wording))),
            { Movement: { } movement } => MovementViews.Of(indicator, movement, wording)!.Text,
            _ => wording.Say("finding_level", figure, period, ("target", TargetViews.Text(indicator, goal.Target, wording))),
        };
    }

    // Where the figure can get no further, the sentence ends with that.
    private static string Until(Period due, LinearPace pace, Wording wording) =>
        pace.Stop is { } stop ? $"{wording.Period(due)}; {wording.Stop(stop)}" : wording.Period(due);
}
