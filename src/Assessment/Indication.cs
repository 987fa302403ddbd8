using BarometerSite.Model;

namespace BarometerSite.Assessment;

/// <summary>
/// What the nearest figures on either side of a due period show, where that period itself was not measured. It is no verdict and is counted as none.
/// </summary>
/// <param name="Target">What both are held against, in the indicator's unit.</param>
/// <param name="YearsBefore">From the middle of the earlier figure's period to the middle of the due period.</param>
/// <param name="YearsAfter">From there to the middle of the later figure's period.</param>
internal sealed record Indication(IndicationKind Kind, Measurement Before, Measurement After, decimal Target, decimal YearsBefore, decimal YearsAfter)
{
    /// <summary>A figure further from the due period than this says nothing of it.</summary>
    public const int MostYears = 4;

    public decimal Target { get; init; } = SignificantDigits.Round(Target);

    public decimal YearsBefore { get; init; } = SignificantDigits.Round(YearsBefore);

    public decimal YearsAfter { get; init; } = SignificantDigits.Round(YearsAfter);

    /// <summary>Null where the due period was measured, where the target is no figure to hold others against, and where the two cannot be compared.</summary>
    public static Indication? Of(Question asked, Verdict verdict)
    {
        if (verdict is not Verdict.CannotTell { Reasons: [Reason.NoneForDuePeriod] } || !IsFigure(asked.Target) || asked.Post is not { } post)
            return null;
        var due = asked.Target.Due;
        ImmutableArray<Measurement> measured = [.. asked.Series.Points.Where(point => point is { Value: not null, StandsAlone: false })];
        if (measured.LastOrDefault(point => point.Period < due) is not { } before || measured.FirstOrDefault(point => point.Period > due) is not { } after)
            return null;
        var (yearsBefore, yearsAfter) = (due.Time - before.Period.Time, after.Period.Time - due.Time);
        if (yearsBefore > MostYears || yearsAfter > MostYears || !AreComparable(asked, before, after))
            return null;
        return new Indication(KindOf(asked.IsMet(before), asked.IsMet(after)), before, after, post, yearsBefore, yearsAfter);
    }

    private static IndicationKind KindOf(bool beforeKeeps, bool afterKeeps) => (beforeKeeps, afterKeeps) switch
    {
        (false, false) => IndicationKind.BothMiss,
        (true, true) => IndicationKind.BothKeep,
        (true, false) or (false, true) => IndicationKind.TargetBetween,
    };

    // A change is counted from its base, so what is held against it must be comparable with that too.
    private static bool AreComparable(Question asked, Measurement before, Measurement after) =>
        asked.Series.AreComparable(before, after)
        && (asked.Target is not Model.Target.Change || (asked.Base is { } from && asked.Series.AreComparable(from, before)));

    // A rank moves when others do, a distance is never none, and a direction asks for no figure.
    private static bool IsFigure(Model.Target target) => target switch
    {
        Model.Target.Level or Model.Target.Change => true,
        Model.Target.Direction or Model.Target.Parity or Model.Target.Rank or Model.Target.NotSet => false,
        _ => throw new ArgumentOutOfRangeException(nameof(target)),
    };
}
