using BarometerSite.Model;

namespace BarometerSite.Assessment;

/// <summary>Where a figure started, where it is, where the plan has it by now, and where it must end: what is not known is left out, never guessed.</summary>
/// <param name="Start">The base, where the newest figure can be compared with it.</param>
/// <param name="Expected">What the plan has for the time of <paramref name="Latest"/>; null without a plan, where the start keeps the target,
/// and from the due period on.</param>
/// <param name="Target">Null where only a direction is decided, or nothing yet.</param>
/// <param name="Decisive">The measurement of the due period, where a newer one has come since.</param>
internal sealed record Standing(Measurement? Start, Measurement? Decisive, Measurement Latest, decimal? Expected, decimal? Target)
{
    public decimal? Expected { get; init; } = SignificantDigits.Round(Expected);

    public decimal? Target { get; init; } = SignificantDigits.Round(Target);

    /// <summary>Null where nothing was measured, and for ranks, which move when others do.</summary>
    public static Standing? Of(Question asked)
    {
        if (asked.Target is Target.Rank || asked.Indicator.Unit == Unit.Rank || asked.Series.Latest is not { } latest)
            return null;
        // Only a distance to what is to be mirrored can be none.
        var post = asked.Target is Target.Parity && asked.Indicator.Computation is not Computation.Distance ? null : asked.Post;
        var start = asked.Base is { Value: not null } from && from.Period < latest.Period && asked.Series.AreComparable(from, latest) ? from : null;
        // Whoever kept the target from the start is not expected to drift towards it.
        var isAwaited = start is not null && post is not null && !asked.IsMet(start);
        var expected = isAwaited && latest.Period.Time < asked.Target.Due.Time ? asked.Path?.At(latest.Period.Time) : null;
        var decisive = asked.Series.At(asked.Target.Due) is { Value: not null } due && due != latest ? due : null;
        return new Standing(start, decisive, latest, expected, post);
    }
}
