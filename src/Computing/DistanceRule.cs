using BarometerSite.Model;

namespace BarometerSite.Computing;

/// <summary>
/// The distance between two distributions: the dissimilarity index of Duncan and Duncan (1955), half the sum of the absolute
/// differences. It is the share that would have to change category before the two are the same. The shares of one whole hang together,
/// so their uncertainties add as they are, which is never too little.
/// </summary>
internal static class DistanceRule
{
    /// <param name="parts">The shares of the one by category, then those of the other in the same order; null where there is none.</param>
    public static Outcome? Reckon(IReadOnlyList<Measurement?> parts)
    {
        var categories = parts.Count / 2;
        var sum = 0m;
        var terms = new List<Term>(parts.Count);
        for (var at = 0; at < categories; at++)
        {
            var (one, other) = (parts[at], parts[at + categories]);
            if (IsNone(one) && IsNone(other))
                continue;
            if (one?.Value is not { } first || other?.Value is not { } second)
                return null;
            sum += Math.Abs(first - second);
            terms.Add(new Term(one, 0.5m));
            terms.Add(new Term(other, 0.5m));
        }
        return terms.Count == 0
            ? null
            : Outcome.Of(sum / 2m, terms.Max(term => term.Part.Decimals) + 1, Propagation.AtMost(terms), Propagation.Rounding(terms), 0m, 100m);
    }

    /// <summary>A category that neither distribution has does not count.</summary>
    public static bool IsNone(Measurement? share) => share is null or { Value: null, Status: ObservationStatus.CannotExist };

    /// <summary>Shares that are not those of one whole, and categories that only one of the two distributions has.</summary>
    /// <param name="wanted">What the parts are.</param>
    /// <param name="areAwaited">Which parts are only published later.</param>
    public static IEnumerable<ComputingProblem> FindMistakes(
        Period period, ImmutableArray<WantedFigure> wanted, IReadOnlyList<Measurement?> parts, IReadOnlyList<bool> areAwaited)
    {
        var categories = parts.Count / 2;
        var one = new Range(0, categories);
        var other = new Range(categories, parts.Count);
        foreach (var half in new[] { one, other })
        {
            if (SumMistake(period, wanted, parts, areAwaited, half) is { } mistake)
                yield return mistake;
        }
        if (!IsWhole(parts, areAwaited, one) || !IsWhole(parts, areAwaited, other))
            yield break;
        for (var at = 0; at < categories; at++)
        {
            var (has, lacks) = IsNone(parts[at]) ? (at + categories, at) : (at, at + categories);
            if (!IsNone(parts[has]) && IsNone(parts[lacks]))
                yield return new ComputingProblem.ShareLacksCounterpart(parts[has]!, period, wanted[has], wanted[lacks]);
        }
    }

    private static ComputingProblem? SumMistake(
        Period period, ImmutableArray<WantedFigure> wanted, IReadOnlyList<Measurement?> parts, IReadOnlyList<bool> areAwaited, Range half)
    {
        if (!IsWhole(parts, areAwaited, half))
            return null;
        var (start, length) = half.GetOffsetAndLength(parts.Count);
        Measurement[] shares = [.. parts.Skip(start).Take(length).OfType<Measurement>().Where(share => share.Value is not null)];
        var sum = shares.Sum(share => share.Value!.Value);
        return Math.Abs(sum - 100m) <= shares.Sum(share => share.Rounding)
            ? null
            : new ComputingProblem.SharesDoNotAddUp(shares[0], period, wanted[start].Indicator, sum);
    }

    // All of its shares are out, and none is kept back or missing.
    private static bool IsWhole(IReadOnlyList<Measurement?> parts, IReadOnlyList<bool> areAwaited, Range half)
    {
        var (start, length) = half.GetOffsetAndLength(parts.Count);
        var places = Enumerable.Range(start, length).ToList();
        return places.Any(at => parts[at]?.Value is not null)
            && places.All(at => !areAwaited[at] && (IsNone(parts[at]) || parts[at] is { Value: not null, Confidentiality: Confidentiality.Free }));
    }
}
