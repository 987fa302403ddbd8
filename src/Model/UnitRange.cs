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
    public static UnitRange Of(Indicator indicator) => indicator switch
    {
        { Computation: Computation.Distance } => new(0, 100),
        _ => indicator.Unit switch
        {
            Unit.Percent => new(0, 100),
            // Between two shares; growth may differ by any amount.
            Unit.PercentagePoints when indicator.Computation is not Computation.Gap { Of.Indicator.Unit: Unit.PercentChange } => new(-100, 100),
            Unit.PerThousand => new(0, 1000),
            Unit.Rank => new(1, null),
            Unit.Count or Unit.Persons => new(0, null),
            Unit.Ratio when indicator.Computation is null || indicator.Computation.Operands.All(operand => Of(operand.Indicator).Least >= 0) => new(0, null),
            Unit.PercentChange => new(-100, null),
            _ => new(null, null),
        },
    };

    /// <summary>The value, or the end of the range that it would pass, and which.</summary>
    public (decimal Value, RangeEnd? Stop) Hold(decimal value) =>
        value < Least ? (Least.Value, RangeEnd.Least) : value > Most ? (Most.Value, RangeEnd.Most) : (value, null);
}
