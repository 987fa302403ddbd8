using BarometerSite.Assessment.Methods;
using BarometerSite.Model;

namespace BarometerSite.Assessment;

/// <summary>
/// What a verdict would be by other ways of reckoning that somebody could have chosen: another base, either end of the measurement's
/// interval, another named method.
/// </summary>
/// <param name="Verdict">By the barometer's own way, which is counted among the others.</param>
/// <param name="Alternatives">Those that can be reckoned, and the named methods that cannot, with why.</param>
internal sealed record Robustness(Verdict Verdict, EquatableArray<Alternative> Alternatives)
{
    public int Total => 1 + Alternatives.Count(alternative => alternative.Class is not null);

    public int Agreeing => 1 + Alternatives.Count(Agrees);

    public bool Agrees(Alternative alternative) => alternative.Class == VerdictClasses.Of(Verdict);

    /// <summary>Null where there is no verdict, or no other way to reach one.</summary>
    public static Robustness? Of(Question asked, Verdict verdict, Receipt receipt)
    {
        if (verdict is Verdict.CannotTell)
            return null;
        ImmutableArray<Alternative> alternatives = [.. Methods(asked, receipt), .. Bases(asked, receipt), .. Ends(asked, receipt)];
        return alternatives.Any(alternative => alternative.Class is not null) ? new Robustness(verdict, alternatives) : null;
    }

    private static IEnumerable<Alternative> Methods(Question asked, Receipt receipt)
    {
        // Held against the target at its time, a figure needs no rate; and a rank has none.
        if (receipt.Method == Method.Level || asked.Target is Target.Rank
            || asked.Base is not { Value: { } first } from || !asked.Series.AreComparable(from, receipt.Judged))
            yield break;
        (decimal, decimal)? target = asked.Post is { } post ? (post, asked.Target.Due.Time - from.Period.Time) : null;
        var journey = new Journey(first, receipt.Judged.Value!.Value, receipt.Judged.Period.Time - from.Period.Time, asked.Wanted, target);
        yield return new Alternative.ByEurostat(Eurostat.Judge(journey));
        // A share that should grow cannot pass 100; one that should fall has its limit at zero, where the method scales nothing.
        decimal? limit = asked is { Indicator.Unit: Unit.Percent, Wanted: Better.Higher } ? 100m : null;
        yield return new Alternative.ByOpenSdg(OpenSdg.Judge(journey, limit), journey.Target is null);
    }

    // A level that is judged at its time, or kept already, has no base.
    private static IEnumerable<Alternative> Bases(Question asked, Receipt receipt) => receipt.Method is Method.Level or Method.Met
        ? []
        : asked.Series.Points
            .Where(point => point.Value is not null && point.Period < receipt.Judged.Period && point.Period != asked.BasePeriod)
            .Where(point => asked.Series.AreComparable(point, receipt.Judged))
            .Select(point => (Alternative)new Alternative.FromBase(point.Period, TargetJudge.Judge(asked with { BasePeriod = point.Period }).Verdict))
            .Where(alternative => alternative.Class is not null);

    private static IEnumerable<Alternative> Ends(Question asked, Receipt receipt)
    {
        var judged = receipt.Judged;
        if (Uncertainty.Sampling(judged, asked.Test) is not { } half || half == 0)
            yield break;
        foreach (var isUpper in new[] { false, true })
        {
            var value = UnitRange.Of(asked.Indicator).Hold(End(judged, isUpper, half, asked.Test)).Value;
            var end = judged with { Value = value, Lower = null, Upper = null, Count = null, HalfWidth = null };
            var (verdict, _) = TargetJudge.Judge(asked with { Series = asked.Series.With(end) });
            yield return new Alternative.AtEnd(isUpper, value, verdict);
        }
    }

    // A published interval need not lie evenly about its figure.
    private static decimal End(Measurement judged, bool isUpper, decimal half, TestSettings test)
    {
        var value = judged.Value!.Value;
        var far = (isUpper, judged) switch
        {
            (true, { Upper: { } upper, Lower: not null }) => (upper - value) * test.Quantile / SamplingInterval.Quantile,
            (false, { Lower: { } lower, Upper: not null }) => (lower - value) * test.Quantile / SamplingInterval.Quantile,
            (true, _) => half,
            _ => -half,
        };
        return value + far;
    }
}
