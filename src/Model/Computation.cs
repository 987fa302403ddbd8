namespace BarometerSite.Model;

/// <summary>How the figures of an indicator follow from those of others, per period and vintage: a closed family.</summary>
internal abstract record Computation
{
    private Computation()
    {
    }

    public ComputationKind Kind => this switch
    {
        Gap => ComputationKind.Gap,
        Ratio => ComputationKind.Ratio,
        Index => ComputationKind.Index,
        CountBeyond => ComputationKind.CountBeyond,
        Distance => ComputationKind.Distance,
        _ => throw new InvalidOperationException(GetType().Name),
    };

    /// <summary>The indicators that it takes figures of, in the order of the rule; one may come twice.</summary>
    public IEnumerable<Operand> Operands => this switch
    {
        Gap gap => [gap.Of, gap.From],
        Ratio ratio => [ratio.Of, ratio.To],
        Index index => index.Components.Select(component => component.Of),
        CountBeyond count => [count.Of],
        Distance distance => [distance.Of, distance.From],
        _ => throw new InvalidOperationException(GetType().Name),
    };

    /// <summary>The dimension through whose members it goes; null where it goes through none.</summary>
    public Dimension? Through => this switch
    {
        Gap or Ratio or Index => null,
        CountBeyond count => count.By,
        Distance distance => distance.By,
        _ => throw new InvalidOperationException(GetType().Name),
    };

    /// <summary>The indicator with an id among those that it takes figures of.</summary>
    public Indicator Indicator(string id) => Operands.First(operand => operand.Indicator.Id == id).Indicator;

    /// <summary>The same rule for other versions of its indicators.</summary>
    public Computation Over(Func<Indicator, Indicator> version)
    {
        Operand Of(Operand operand) => operand with { Indicator = version(operand.Indicator) };
        return this switch
        {
            Gap gap => new Gap(Of(gap.Of), Of(gap.From)),
            Ratio ratio => new Ratio(Of(ratio.Of), Of(ratio.To)),
            Index index => index with { Components = [.. index.Components.Select(component => component with { Of = Of(component.Of) })] },
            CountBeyond count => count with { Of = Of(count.Of) },
            Distance distance => distance with { Of = Of(distance.Of), From = Of(distance.From) },
            _ => throw new InvalidOperationException(GetType().Name),
        };
    }

    /// <summary>What <paramref name="Of"/> has more than <paramref name="From"/>.</summary>
    internal sealed record Gap(Operand Of, Operand From) : Computation;

    /// <summary>How large <paramref name="Of"/> is beside <paramref name="To"/>; one is the same.</summary>
    internal sealed record Ratio(Operand Of, Operand To) : Computation;

    /// <summary>The weighted mean of components, each brought to 0–100 with 100 as the best.</summary>
    /// <param name="Reference">
    /// Where there is one, the index of the same components for it is 100: per dimension of the components that
    /// differs, the member.
    /// </param>
    internal sealed record Index(EquatableArray<Component> Components, EquatableArray<DimensionCell> Reference) : Computation;

    /// <summary>In how many members of a dimension the figure lies beyond a limit.</summary>
    /// <param name="Bound"><see cref="Bound.AtMost"/> where what lies above the limit is counted; the limit itself is never beyond.</param>
    internal sealed record CountBeyond(Operand Of, Dimension By, Bound Bound, decimal Limit) : Computation;

    /// <summary>The dissimilarity index (Duncan and Duncan 1955): half the sum of the absolute differences between two distributions.</summary>
    internal sealed record Distance(Operand Of, Operand From, Dimension By) : Computation;
}

/// <summary>
/// The figures of an indicator that a computation takes: in the dimensions named the member given, in the computed
/// indicator's own its cell, else the total.
/// </summary>
internal sealed record Operand(Indicator Indicator, EquatableArray<DimensionCell> Cell);

/// <summary>A member of a dimension.</summary>
internal sealed record DimensionCell(Dimension Dimension, string Member);

/// <summary>A part of an index.</summary>
/// <param name="Weight">Above 0; what counts is its share of all weights.</param>
/// <param name="Worst">The value that counts 0.</param>
/// <param name="Best">The value that counts 100; below <paramref name="Worst"/> where lower is better.</param>
internal sealed record Component(Operand Of, decimal Weight, decimal Worst, decimal Best)
{
    /// <summary>A value on the scale from 0 (worst) to 100 (best).</summary>
    public decimal Score(decimal value) => 100m * (value - Worst) / (Best - Worst);

    public bool IsOnScale(decimal value) => value >= Math.Min(Worst, Best) && value <= Math.Max(Worst, Best);
}
