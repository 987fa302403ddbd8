namespace BarometerSite.Model;

/// <summary>An end of the range in which a figure can lie.</summary>
internal enum RangeEnd
{
    Least,
    Most,
}

/// <summary>Between which values the figures of an indicator can lie: no count is below none, no share above all.</summary>
/// <param name="Least">Null where nothing stops the figure from falling.</param>
/// <param name="Most">Null where nothing stops it from rising.</param>
internal sealed record UnitRange(decimal? Least, decimal? Most)
{
    public static UnitRange Of(Indicator indicator) => indicator.Unit switch
    {
        Unit.Percent => new(0, 100),
        Unit.PercentagePoints => OfDifference(indicator.Computation),
        Unit.PerThousand => new(0, 1000),
        Unit.Rank => new(1, null),
        Unit.Count or Unit.Persons => new(0, null),
        Unit.Ratio => indicator.Computation is not { } rule || rule.Operands.All(operand => Of(operand.Indicator).Least >= 0) ? new(0, null) : new(null, null),
        Unit.PercentChange => new(-100, null),
        Unit.IndexPoints or Unit.Mark => new(null, null),
        _ => throw new ArgumentOutOfRangeException(nameof(indicator)),
    };

    // Between two shares; growth may differ by any amount, and a distance has no sign.
    private static UnitRange OfDifference(Computation? computation) => computation switch
    {
        Computation.Distance => new(0, 100),
        Computation.Gap { Of.Indicator.Unit: Unit.PercentChange } => new(null, null),
        null or Computation.Gap or Computation.Ratio or Computation.Index or Computation.CountBeyond => new(-100, 100),
        _ => throw new ArgumentOutOfRangeException(nameof(computation)),
    };

    /// <summary>The value, or the end of the range that it would pass, and which.</summary>
    public (decimal Value, RangeEnd? Stop) Hold(decimal value) =>
        value < Least ? (Least.Value, RangeEnd.Least) : value > Most ? (Most.Value, RangeEnd.Most) : (value, null);
}
