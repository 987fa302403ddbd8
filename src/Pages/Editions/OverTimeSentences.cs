using BarometerSite.Assessment;
using BarometerSite.Model;
using BarometerSite.Pages.Common;

namespace BarometerSite.Pages.Editions;

/// <summary>What a timeline shows, in sentences made of it.</summary>
internal sealed class OverTimeSentences(Timeline timeline, Wording wording)
{
    /// <summary>How many could be judged at first and today, and what moved.</summary>
    public string Finding(ImmutableArray<string> turns)
    {
        var (first, today) = (timeline.Columns[0], timeline.Columns[^1]);
        return string.Join(' ',
            Judged(first, "over_time_then_none", "over_time_then_some", ("period", wording.Period(first.HalfYear!.Value))),
            Judged(today, "over_time_now_none", "over_time_now_some"),
            turns switch
            {
                [] => wording.Word("over_time_turned_none"),
                [var only] => only,
                _ => wording.Say("over_time_turned_some", ("count", wording.Count(turns.Length))),
            });
    }

    /// <summary>For each goal whose verdict moved, when and from what to what.</summary>
    public IEnumerable<string> Turns() => timeline.Goals
        .Select(goal => (goal, Turns: string.Join(", ", Turns(goal))))
        .Where(turned => turned.Turns.Length > 0)
        .Select(turned => wording.Say("over_time_turned", ("goal", wording.Title(turned.goal.Number, turned.goal.Title)), ("turns", turned.Turns)));

    /// <summary>That the half-years before the first edition were reckoned today, and of what; null where there are none.</summary>
    public string? Reckoned()
    {
        ImmutableArray<TimelineColumn> reckoned = [.. timeline.Columns.Where(column => column.IsReckoned)];
        return reckoned.IsEmpty ? null : wording.Say("over_time_reckoned",
            ("first", wording.Period(reckoned[0].HalfYear!.Value)), ("last", wording.Period(reckoned[^1].HalfYear!.Value)));
    }

    private string Judged(TimelineColumn column, string none, string some, params ReadOnlySpan<(string, string)> holes)
    {
        var judged = column.Verdicts.Values.Count(verdict => verdict is not Verdict.CannotTell);
        return judged == 0
            ? wording.Say(none, holes)
            : wording.Say(some, [.. holes, ("count", wording.Count(judged)), ("total", wording.Count(column.Verdicts.Count))]);
    }

    private IEnumerable<string> Turns(GoalRecord goal)
    {
        (TimelineColumn Column, VerdictKind Kind)? before = null;
        foreach (var column in timeline.Columns)
        {
            if (!column.Verdicts.TryGetValue(goal.Id, out var verdict))
                continue;
            if (before is var (earlier, kind) && kind != verdict.Kind)
                yield return Turn(earlier, Word(kind), column, Word(verdict.Kind));
            before = (column, verdict.Kind);
        }
    }

    /// <summary>Where half-years lie between the two, it is not known in which it turned.</summary>
    private string Turn(TimelineColumn earlier, string from, TimelineColumn column, string to) => column.Follows(earlier)
        ? wording.Say("over_time_turn_in", ("from", from), ("to", to), ("period", wording.Period(column.HalfYear!.Value)))
        : wording.Say("over_time_turn_after", ("from", from), ("to", to), ("period", wording.Period(earlier.HalfYear!.Value)));

    private string Word(VerdictKind kind) => VerdictViews.Of(kind, [], wording).Word;
}
