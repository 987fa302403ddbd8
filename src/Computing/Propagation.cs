using BarometerSite.Model;

namespace BarometerSite.Computing;

/// <summary>A part of a sum to first order: the figure, and how much the sum moves when it moves by one.</summary>
internal readonly record struct Term(Measurement Part, decimal Factor);

/// <summary>
/// How the uncertainty of parts becomes that of what is reckoned from them, to first order (the delta method). Chance is carried as
/// half-widths of 95 % intervals, rounding apart from it, since chance may cancel out and rounding need not.
/// </summary>
internal static class Propagation
{
    /// <summary>
    /// Half-widths of independent parts add as squares. Where two parts rest on one figure they are not independent, and the plain sum
    /// is the bound that holds however they hang together. Null where a part's own is not known.
    /// </summary>
    public static decimal? HalfWidth(IReadOnlyCollection<Term> terms)
    {
        if (AtMost(terms) is not { } sum)
            return null;
        if (!AreIndependent([.. terms.Select(term => term.Part)]))
            return sum;
        var squares = terms.Select(term => term.Factor * SamplingInterval.HalfWidth(term.Part)!.Value).Sum(width => width * width);
        return (decimal)Math.Sqrt((double)squares);
    }

    /// <summary>The plain sum of the half-widths: right for parts that hang together in an unknown way, such as shares of one whole.</summary>
    public static decimal? AtMost(IEnumerable<Term> terms)
    {
        var sum = 0m;
        foreach (var (part, factor) in terms)
        {
            if (SamplingInterval.HalfWidth(part) is not { } width)
                return null;
            sum += Math.Abs(factor) * width;
        }
        return sum;
    }

    public static decimal Rounding(IEnumerable<Term> terms) => terms.Sum(term => Math.Abs(term.Factor) * term.Part.Rounding);

    private static bool AreIndependent(IReadOnlyCollection<Measurement> parts)
    {
        var seen = new HashSet<Measurement>(ReferenceEqualityComparer.Instance);
        // Within a part a figure may come twice: that is in its half-width already.
        return parts.All(part => Published(part).All(seen.Add));
    }

    /// <summary>The published figures that a figure rests on in the end, each once.</summary>
    private static HashSet<Measurement> Published(Measurement figure)
    {
        var found = new HashSet<Measurement>(ReferenceEqualityComparer.Instance);
        var seen = new HashSet<Measurement>(ReferenceEqualityComparer.Instance) { figure };
        var waiting = new Stack<Measurement>(seen);
        while (waiting.TryPop(out var next))
        {
            if (next.Parts.IsEmpty)
                found.Add(next);
            foreach (var part in next.KnownParts)
            {
                if (seen.Add(part))
                    waiting.Push(part);
            }
        }
        return found;
    }
}
