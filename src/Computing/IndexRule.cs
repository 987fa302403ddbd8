using BarometerSite.Model;

namespace BarometerSite.Computing;

/// <summary>
/// An index: each component brought to a scale from 0 (worst) to 100 (best), then the weighted mean. Relative to a reference it is the
/// same index divided by that of the reference, times 100. A component is never left out, and no value is pressed into the scale.
/// </summary>
internal static class IndexRule
{
    /// <param name="parts">Of the components, then, where there is a reference, the same of it. All have values.</param>
    public static Outcome Reckon(Computation.Index index, IReadOnlyList<Measurement> parts)
    {
        var components = index.Components;
        var weights = components.Sum(component => component.Weight);
        var (value, terms) = Mean(components, weights, parts, first: 0);
        if (index.Reference.IsEmpty)
            return Outcome.Rounded(value, Propagation.HalfWidth(terms), Propagation.Rounding(terms), 0m, 100m);
        var (reference, referenceTerms) = Mean(components, weights, parts, first: components.Length);
        if (reference == 0m)
            return Outcome.CannotExist;
        // The derivatives of 100 · value / reference.
        Term[] all =
        [
            .. terms.Select(term => term with { Factor = term.Factor * 100m / reference }),
            .. referenceTerms.Select(term => term with { Factor = -term.Factor * 100m * value / (reference * reference) }),
        ];
        return Outcome.Rounded(100m * value / reference, Propagation.HalfWidth(all), Propagation.Rounding(all), 0m);
    }

    private static (decimal Value, Term[] Terms) Mean(ImmutableArray<Component> components, decimal weights, IReadOnlyList<Measurement> parts, int first)
    {
        var value = 0m;
        var terms = new Term[components.Length];
        for (var at = 0; at < components.Length; at++)
        {
            var (_, weight, worst, best) = components[at];
            var part = parts[first + at];
            value += weight / weights * 100m * (part.Value!.Value - worst) / (best - worst);
            terms[at] = new Term(part, weight / weights * 100m / (best - worst));
        }
        return (value, terms);
    }
}
