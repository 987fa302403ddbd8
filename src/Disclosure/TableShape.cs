using BarometerSite.Model;

namespace BarometerSite.Disclosure;

/// <summary>What adds up in the figures of an indicator.</summary>
internal sealed class TableShape
{
    private readonly ImmutableArray<string> distributions;

    /// <param name="distributions">The ids of the dimensions over which its shares are known to make up a hundred percent.</param>
    public TableShape(Indicator indicator, IEnumerable<string> distributions)
    {
        Indicator = indicator;
        this.distributions = [.. distributions];
        Members =
        [
            .. Enumerable.Range(0, indicator.Dimensions.Length)
                .Select(at => indicator.Measurements.Select(row => row.Cell[at]).OfType<string>())
                .Select(members => members.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray()),
        ];
        IsWeighted = indicator.Unit is Unit.Percent or Unit.PerThousand or Unit.Mark or Unit.IndexPoints
            && indicator.Measurements.Any(row => row.Count is not null);
    }

    public Indicator Indicator { get; }

    /// <summary>Per dimension the members that have figures in any period.</summary>
    public ImmutableArray<ImmutableArray<string>> Members { get; }

    public bool IsCount => Indicator.Unit is Unit.Count or Unit.Persons;

    /// <summary>Whether each figure stands with its <c>n</c>, so that the figures of parts make up that of the whole.</summary>
    public bool IsWeighted { get; }

    public bool AddsUp(int dimension) => Indicator.Dimensions[dimension].AddsUp;

    public bool IsDistribution(int dimension) => distributions.Contains(Indicator.Dimensions[dimension].Id);
}
