using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Binding;

/// <summary>Whether a number that somebody wrote can be a figure of a unit: measured, bound, decided as a target or set as a limit.</summary>
internal static class RangeCheck
{
    /// <summary>Tells it where it cannot.</summary>
    public static bool Keeps(WrittenNumber number, UnitRange range, Unit unit, DiagnosticBag diagnostics)
    {
        if (Expected(number, range, unit) is not { } expected)
            return true;
        diagnostics.Add(Complaints.ImpossibleValue(number.Text, number.Span, expected));
        return false;
    }

    /// <summary>Tells each that does not; null are those that nobody wrote.</summary>
    public static bool AllKeep(ReadOnlySpan<WrittenNumber?> numbers, UnitRange range, Unit unit, DiagnosticBag diagnostics)
    {
        var all = true;
        foreach (var number in numbers)
            all &= number is not { } written || Keeps(written, range, unit, diagnostics);
        return all;
    }

    /// <summary>The same for a change between two figures.</summary>
    public static bool KeepsAsChange(WrittenNumber number, bool isPercent, UnitRange range, Unit unit, DiagnosticBag diagnostics) => isPercent
        ? Keeps(number, new UnitRange(range.Least >= 0 ? -100 : null, null), Unit.PercentChange, diagnostics)
        : Keeps(number, range.OfChange, unit, diagnostics);

    /// <summary>What the unit asks of a figure that has no text of its own; null where it keeps its range.</summary>
    public static string? Expected(decimal value, UnitRange range, Unit unit) => range.Holds(value) ? null : Ends(range, unit);

    private static string? Expected(WrittenNumber number, UnitRange range, Unit unit) => range.IsWhole && !number.IsWhole
        ? (unit == Unit.Rank ? Ends(range, unit) : "persons and counts are whole numbers") + number.WholeCure
        : Expected(number.Value, range, unit);

    private static string Ends(UnitRange range, Unit unit) => (unit, range) switch
    {
        (Unit.Rank, _) => "a rank must be a whole number from 1",
        (Unit.PercentChange, { Most: null }) => "nothing can fall by more than 100 percent",
        (_, { Least: { } least, Most: { } most }) => string.Create(CultureInfo.InvariantCulture, $"{What(unit)} must lie between {least} and {most}"),
        (_, { Least: { } least }) => string.Create(CultureInfo.InvariantCulture, $"{What(unit)} must not be below {least}"),
        (_, { Most: { } most }) => string.Create(CultureInfo.InvariantCulture, $"{What(unit)} must not be above {most}"),
        (_, { Least: null, Most: null }) => string.Create(CultureInfo.InvariantCulture, $"no figure is {UnitRange.Farthest} or more"),
    };

    private static string What(Unit unit) => unit switch
    {
        Unit.Percent => "a share in percent",
        Unit.PercentagePoints => "a difference in percentage points",
        Unit.PerThousand => "a rate per 1,000",
        Unit.IndexPoints => "an index",
        Unit.Rank => "a rank",
        Unit.Mark => "a mark",
        Unit.Count or Unit.Persons => "a count",
        Unit.PercentChange => "a growth in percent",
        Unit.Ratio => "a ratio",
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };
}
