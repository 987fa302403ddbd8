using System.Diagnostics;
using BarometerSite.Assessment.Methods;
using BarometerSite.Model;

namespace BarometerSite.Assessment;

/// <summary>The rules: one question, one verdict with what it rests on.</summary>
internal static class TargetJudge
{
    /// <summary>A measurement older than this says nothing about the pace today.</summary>
    private const int YearsUntilOverdue = 2;

    public static (Verdict Verdict, Receipt? Receipt) Judge(Question asked)
    {
        var isUnmeasured = asked.Series.Latest is null;
        if (asked.Target is Target.NotSet)
            return (Verdict.CannotTell.Because(isUnmeasured ? [Reason.TargetNotSet, Reason.NoMeasurement] : [Reason.TargetNotSet]), null);
        if (isUnmeasured)
            return (Absence.Of(asked), null);
        // What is to be mirrored is known only where the figure is the distance to it.
        if (asked is { Target: Target.Parity, Indicator.Computation: not Computation.Distance })
            return (Verdict.CannotTell.Because(Reason.ReferenceMissing), null);
        return asked.AsOf > asked.Target.Due.LastDay ? AfterDue(asked) : BeforeDue(asked);
    }

    // Judged on the measurement of the due period, nothing else.
    private static (Verdict, Receipt?) AfterDue(Question asked)
    {
        if (asked.Series.At(asked.Target.Due) is not { } due)
            return (Verdict.CannotTell.Because(Reason.NoneForDuePeriod), null);
        if (due.Value is null)
            return (Verdict.CannotTell.Because(due.IsConfidential ? Reason.Suppressed : Reason.NoneForDuePeriod), null);
        if (asked.Target is Target.Direction)
            return Direction(asked, due, isDue: true);
        if (asked.Post is not { } post)
            return (Absence.OfBase(asked), null);
        if (IsAcrossBreak(asked, due))
            return (Verdict.CannotTell.Because(Reason.BreakInSeries), null);
        return (asked.IsMet(due) ? new Verdict.Reached() : new Verdict.NotReached(),
            Receipt.Of(Method.Level, null, due, post, null, null, allowance: asked.Allowance(due)));
    }

    private static (Verdict, Receipt?) BeforeDue(Question asked)
    {
        var latest = asked.Series.Latest!;
        if (latest.Period.LastDay.AddYears(YearsUntilOverdue) < asked.AsOf)
            return (Verdict.CannotTell.Because(Absence.HidesNewer(asked, latest) ? Reason.Suppressed : Reason.Overdue), null);
        if (asked.Target is Target.Direction)
            return Direction(asked, latest, isDue: false);
        if (asked.Post is not { } post)
            return (Absence.OfBase(asked), null);
        if (IsAcrossBreak(asked, latest))
            return (Verdict.CannotTell.Because(Reason.BreakInSeries), null);
        if (asked.IsMet(latest))
            return (new Verdict.Reached(), Receipt.Of(Method.Met, null, latest, post, null, null, allowance: asked.Allowance(latest)));
        return Pace(asked, latest, post);
    }

    private static (Verdict, Receipt?) Pace(Question asked, Measurement latest, decimal post)
    {
        // A rank moves when others do: it has no pace.
        if (asked.Target is Target.Rank)
            return (Verdict.CannotTell.Because(Reason.NoneForDuePeriod), null);
        var from = asked.Base;
        if (from?.Value is null || from.Period >= latest.Period)
            return (Absence.OfBase(asked), null);
        if (!asked.Series.AreComparable(from, latest))
            return (Verdict.CannotTell.Because(Reason.BreakInSeries), null);
        var movement = asked.Movement(from, latest);
        var isUnchanged = movement?.Course == Course.Unchanged;
        // A base that met the target needs no pace: what has left it since went the wrong way, which P would call fast.
        if (asked.IsMet(from))
            return (isUnchanged ? new Verdict.Unchanged() : new Verdict.WrongWay(), Receipt.Of(Method.Direction, from, latest, post, null, movement));
        if (asked.Path is not { } path)
            return (Verdict.CannotTell.Because(Reason.ReferenceMissing), null);
        if (LinearPace.Of(path, latest)?.Within(UnitRange.Of(asked.Indicator)) is not { } pace)
            return (WithoutPace(asked, path, latest, isUnchanged), Receipt.Of(Method.Plan, from, latest, post, null, movement, path));
        Verdict verdict = pace.Pace switch
        {
            >= LinearPace.OnTrackFrom => new Verdict.OnTrack(pace.Projected),
            _ when isUnchanged => new Verdict.Unchanged(),
            > 0 => new Verdict.TooSlow(pace.Projected),
            _ => new Verdict.WrongWay(),
        };
        return (verdict, Receipt.Of(Method.LinearPace, from, latest, post, pace, movement, path));
    }

    // The milestones ask for nothing yet, so whoever is where the plan is, or further, is on track for the target.
    private static Verdict WithoutPace(Question asked, PlannedPath path, Measurement latest, bool isUnchanged)
    {
        var planned = path.At(latest.Period.Time);
        var keepsPlan = asked.Wanted == Better.Lower ? latest.Value <= planned : latest.Value >= planned;
        if (keepsPlan)
            return new Verdict.OnTrack(path.Target);
        return isUnchanged ? new Verdict.Unchanged() : new Verdict.WrongWay();
    }

    private static (Verdict, Receipt?) Direction(Question asked, Measurement judged, bool isDue)
    {
        if (asked.Base is not { Value: not null } from || from.Period >= judged.Period)
            return (Absence.OfBase(asked), null);
        // A rank has no movement.
        if (asked.Movement(from, judged) is not { } movement)
            return (Verdict.CannotTell.Because(Reason.ReferenceMissing), null);
        Verdict verdict = (movement.IsComparable, movement.Course, isDue) switch
        {
            (false, _, _) => Verdict.CannotTell.Because(Reason.BreakInSeries),
            (_, Course.Better, true) => new Verdict.Reached(),
            (_, Course.Better, false) => new Verdict.OnTrack(judged.Value!.Value),
            (_, Course.Worse, true) => new Verdict.NotReached(),
            (_, Course.Worse, false) => new Verdict.WrongWay(),
            (_, Course.Unchanged, false) => new Verdict.Unchanged(),
            (_, Course.Unchanged, true) or (_, Course.Unclear, _) => Verdict.CannotTell.Because(Reason.UncertaintyTooWide),
            _ => throw new UnreachableException(),
        };
        return (verdict, Receipt.Of(Method.Direction, from, judged, null, null, movement));
    }

    // A level can be held against any figure; a change only against one that can be compared with the base that it is counted from.
    private static bool IsAcrossBreak(Question asked, Measurement judged) =>
        asked.Target is Target.Change change && asked.Series.At(change.Base) is { } from && !asked.Series.AreComparable(from, judged);
}
