using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Binding;

/// <summary>Whether a rule may be used on figures of these units, and which unit comes out.</summary>
internal static class UnitCheck
{
    /// <param name="unit">What the computed indicator says that it is counted in.</param>
    /// <param name="place">Where it says so.</param>
    public static bool Passes(Computation computation, Unit unit, SourceSpan place, ComputationDraft draft, DiagnosticBag diagnostics)
    {
        var isRight = true;
        foreach (var (operand, written) in computation.Operands.Zip(draft.Operands))
        {
            if (Refusal(computation, operand.Indicator, computation.Operands.First().Indicator) is not { } why)
                continue;
            isRight = false;
            diagnostics.Add(Complaints.ComputedUnit(written.Indicator.Span, why, "Name another indicator, or choose another ‘kind’."));
        }
        if (!isRight)
            return false;
        var (result, what) = Result(computation);
        if (result == unit)
            return true;
        diagnostics.Add(Complaints.ComputedUnit(place, $"{what} has the unit {Word(result)}, and ‘unit’ says {Word(unit)}.", $"Write ‘unit: {Word(result)}’."));
        return false;
    }

    private static string? Refusal(Computation computation, Indicator indicator, Indicator first)
    {
        if (indicator.Unit == Unit.Rank)
            return $"‘{indicator.Id}’ is a rank, which moves when others do, so nothing can be reckoned from it.";
        return computation switch
        {
            Computation.Ratio when indicator.Unit == Unit.Mark =>
                $"‘{indicator.Id}’ is a mark, and the scale of marks does not begin at nothing, so one mark divided by another means nothing.",
            Computation.Gap or Computation.Ratio => indicator.Unit == first.Unit
                ? null
                : $"‘{indicator.Id}’ has the unit {Word(indicator.Unit)} and ‘{first.Id}’ the unit {Word(first.Unit)}, and the two must be the same.",
            Computation.Distance => indicator.Unit == Unit.Percent
                ? null
                : $"‘{indicator.Id}’ has the unit {Word(indicator.Unit)}, and a distance needs shares in percent.",
            Computation.Index or Computation.CountBeyond => null,
            _ => throw new ArgumentOutOfRangeException(nameof(computation)),
        };
    }

    private static (Unit Unit, string What) Result(Computation computation) => computation switch
    {
        Computation.Gap { Of.Indicator.Unit: Unit.Percent or Unit.PercentChange } => (Unit.PercentagePoints, "A gap between figures in percent"),
        Computation.Gap gap => (gap.Of.Indicator.Unit, $"A gap between figures in {Word(gap.Of.Indicator.Unit)}"),
        Computation.Ratio => (Unit.Ratio, "A ratio"),
        Computation.Index => (Unit.IndexPoints, "An index"),
        Computation.CountBeyond => (Unit.Count, "A count of members"),
        Computation.Distance => (Unit.PercentagePoints, "A distance"),
        _ => throw new ArgumentOutOfRangeException(nameof(computation)),
    };

    private static string Word(Unit unit) => Codes.Units.Of(unit);
}
