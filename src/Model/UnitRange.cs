namespace BarometerSite.Model;

/// <summary>An end of the range in which a figure can lie.</summary>
internal enum RangeEnd
{
    Least,
    Most,
}

/// <summary>
/// Between which values the figures of an indicator can lie: no count is below none, no share above all. What is measured, bounded, decided
/// and reckoned keeps the same range.
/// </summary>
/// <param name="Least">Null where nothing stops the figure from falling.</param>
/// <param name="Most">Null where nothing stops it from rising.</param>
/// <param name="IsWhole">Persons, things and places are not cut in pieces.</param>
internal sealed record UnitRange(decimal? Least, decimal? Most, bool IsWhole = false)
{
    /// <summary>No figure in any unit is as far from 0: far below what a <see cref="decimal"/> holds, so that figures can be multiplied.</summary>
    public const decimal Farthest = 1_000_000_000_000;

    public static UnitRange Of(Indicator indicator) => Of(indicator.Unit, indicator.Computation);

    /// <param name="computation">Null where the figures are published.</param>
    public static UnitRange Of(Unit unit, Computation? computation = null) => computation switch
    {
        null => Published(unit),
        Computation.Gap gap => Of(gap.Of.Indicator).Minus(Of(gap.From.Indicator)),
        Computation.Ratio => new(computation.Operands.All(operand => Of(operand.Indicator).Least >= 0) ? 0 : null, null),
        Computation.Index index => new(0, index.Reference.IsEmpty ? 100 : null),
        Computation.CountBeyond count => new(0, count.By.Members.Length, IsWhole: true),
        Computation.Distance => new(0, 100),
        _ => throw new ArgumentOutOfRangeException(nameof(computation)),
    };

    /// <summary>Of the change between two such figures.</summary>
    public UnitRange OfChange => Minus(this);

    public bool Holds(decimal value) => !(value < Least || value > Most || Math.Abs(value) >= Farthest);

    /// <summary>The value, or the end of the range that it would pass, and which.</summary>
    public (decimal Value, RangeEnd? Stop) Hold(decimal value) =>
        value < Least ? (Least.Value, RangeEnd.Least) : value > Most ? (Most.Value, RangeEnd.Most) : (value, null);

    private UnitRange Minus(UnitRange other) => new(Least - other.Most, Most - other.Least, IsWhole && other.IsWhole);

    private static UnitRange Published(Unit unit) => unit switch
    {
        Unit.Percent => new(0, 100),
        Unit.PercentagePoints => new(-100, 100),
        Unit.PerThousand => new(0, 1000),
        Unit.Rank => new(1, null, IsWhole: true),
        Unit.Count or Unit.Persons => new(0, null, IsWhole: true),
        Unit.Ratio => new(0, null),
        Unit.PercentChange => new(-100, null),
        Unit.IndexPoints or Unit.Mark => new(null, null),
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };
}
