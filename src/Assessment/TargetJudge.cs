using BarometerSite.Model;

namespace BarometerSite.Assessment;

/// <summary>The rules: one target, one series, one day, one verdict with what it rests on.</summary>
internal static class TargetJudge
{
    /// <summary>A measurement older than this says nothing about the pace today.</summary>
    private const int YearsUntilOverdue = 2;

    public static (Verdict Verdict, Receipt? Receipt) Judge(Indicator indicator, Series series, Target target, DateOnly asOf) => target switch
    {
        Target.NotSet => (series.Latest is null ? Verdict.CannotTell.Because(Reason.TargetNotSet, Reason.NoMeasurement) : Verdict.CannotTell.Because(Reason.TargetNotSet), null),
        _ when series.Latest is null => (Absent(series, target), null),
        Target.Parity => (Verdict.CannotTell.Because(Reason.ReferenceMissing), null),
        _ when asOf > target.Due.LastDay => AfterDue(indicator, series, target),
        _ => BeforeDue(indicator, series, target, asOf),
    };

    private static Verdict.CannotTell Absent(Series series, Target target)
    {
        if (series.Points.Any(point => point.Confidentiality == Confidentiality.Confidential))
            return Verdict.CannotTell.Because(Reason.Suppressed);
        return target is Target.Parity
            ? Verdict.CannotTell.Because(Reason.NoMeasurement, Reason.ReferenceMissing)
            : Verdict.CannotTell.Because(Reason.NoMeasurement);
    }

    // Judged on the measurement of the due period, nothing else.
    private static (Verdict, Receipt?) AfterDue(Indicator indicator, Series series, Target target)
    {
        if (series.At(target.Due) is not { } due)
            return (Verdict.CannotTell.Because(Reason.NoneForDuePeriod), null);
        if (due.Value is not { } value)
            return (Verdict.CannotTell.Because(due.Confidentiality == Confidentiality.Confidential ? Reason.Suppressed : Reason.NoneForDuePeriod), null);
        if (target is Target.Direction direction)
            return Direction(indicator, series, direction, due, isDue: true);
        if (Goalpost(series, target) is not { } post)
            return (Verdict.CannotTell.Because(Reason.ReferenceMissing), null);
        if (IsAcrossBreak(series, target, due))
            return (Verdict.CannotTell.Because(Reason.BreakInSeries), null);
        var isMet = IsMet(indicator, target, value, post);
        return (isMet ? new Verdict.Reached() : new Verdict.NotReached(), new Receipt(Method.Level, null, due, post, null, null));
    }

    private static (Verdict, Receipt?) BeforeDue(Indicator indicator, Series series, Target target, DateOnly asOf)
    {
        var latest = series.Latest!;
        if (latest.Period.LastDay.AddYears(YearsUntilOverdue) < asOf)
            return (Verdict.CannotTell.Because(Reason.Overdue), null);
        if (target is Target.Direction direction)
            return Direction(indicator, series, direction, latest, isDue: false);
        if (Goalpost(series, target) is not { } post)
            return (Verdict.CannotTell.Because(Reason.ReferenceMissing), null);
        if (IsAcrossBreak(series, target, latest))
            return (Verdict.CannotTell.Because(Reason.BreakInSeries), null);
        if (IsMet(indicator, target, latest.Value!.Value, post))
            return (new Verdict.Reached(), new Receipt(Method.Met, null, latest, post, null, null));
        return Pace(indicator, series, target, latest, post);
    }

    private static (Verdict, Receipt?) Pace(Indicator indicator, Series series, Target target, Measurement latest, decimal post)
    {
        // A rank moves when others do: it has no pace.
        if (target is Target.Rank)
            return (Verdict.CannotTell.Because(Reason.NoneForDuePeriod), null);
        var from = Base(series, target);
        if (from?.Value is null || from.Period >= latest.Period)
            return (WithoutBase(series), null);
        if (!series.AreComparable(from, latest))
            return (Verdict.CannotTell.Because(Reason.BreakInSeries), null);
        var movement = Movement.Between(indicator, series, from, latest);
        // A base that met the target needs no pace: what has left it since went the wrong way, which P would call fast.
        if (IsMet(indicator, target, from.Value.Value, post))
            return (movement?.Course == Course.Unchanged ? new Verdict.Unchanged() : new Verdict.WrongWay(), new Receipt(Method.Direction, from, latest, post, null, movement));
        if (LinearPace.Of(from, latest, post, target.Due) is not { } pace)
            return (Verdict.CannotTell.Because(Reason.ReferenceMissing), null);
        Verdict verdict = pace.Pace switch
        {
            >= LinearPace.OnTrackFrom => new Verdict.OnTrack(pace.Projected),
            _ when movement?.Course == Course.Unchanged => new Verdict.Unchanged(),
            > 0 => new Verdict.TooSlow(pace.Projected),
            _ => new Verdict.WrongWay(),
        };
        return (verdict, new Receipt(Method.LinearPace, from, latest, post, pace, movement));
    }

    private static (Verdict, Receipt?) Direction(Indicator indicator, Series series, Target.Direction target, Measurement judged, bool isDue)
    {
        if (series.At(target.Base) is not { Value: not null } from || from.Period >= judged.Period)
            return (WithoutBase(series), null);
        var movement = Movement.Between(indicator, series, from, judged)!;
        Verdict verdict = (movement.IsComparable, movement.Course, isDue) switch
        {
            (false, _, _) => Verdict.CannotTell.Because(Reason.BreakInSeries),
            (_, Course.Better, true) => new Verdict.Reached(),
            (_, Course.Better, false) => new Verdict.OnTrack(judged.Value!.Value),
            (_, Course.Worse, true) => new Verdict.NotReached(),
            (_, Course.Worse, false) => new Verdict.WrongWay(),
            (_, Course.Unchanged, false) => new Verdict.Unchanged(),
            _ => Verdict.CannotTell.Because(Reason.UncertaintyTooWide),
        };
        return (verdict, new Receipt(Method.Direction, from, judged, null, null, movement));
    }

    private static Verdict.CannotTell WithoutBase(Series series) =>
        Verdict.CannotTell.Because(series.Points.Count(point => point.Value is not null) == 1 ? Reason.OneMeasurement : Reason.ReferenceMissing);

    // A level can be held against any figure; a change only against one that can be compared with its base.
    private static bool IsAcrossBreak(Series series, Target target, Measurement judged) =>
        target is Target.Change && Base(series, target) is { } from && !series.AreComparable(from, judged);

    private static Measurement? Base(Series series, Target target) => target switch
    {
        Target.Level { Base: { } period } => series.At(period),
        Target.Change change => series.At(change.Base),
        _ => null,
    };

    /// <summary>What the figure is held against; null where it depends on a base that was not measured.</summary>
    private static decimal? Goalpost(Series series, Target target) => target switch
    {
        Target.Level level => level.Value,
        Target.Rank rank => rank.Place,
        Target.Change { IsPercent: true } change => series.At(change.Base)?.Value * (1m + (change.Amount / 100m)),
        Target.Change change => series.At(change.Base)?.Value + change.Amount,
        _ => null,
    };

    private static bool IsMet(Indicator indicator, Target target, decimal value, decimal post) => target switch
    {
        Target.Level { Bound: Bound.AtLeast } => value >= post,
        Target.Level or Target.Rank => value <= post,
        _ => indicator.Better == Better.Lower ? value <= post : value >= post,
    };
}
