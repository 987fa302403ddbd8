using BarometerSite.Model;

namespace BarometerSite.Computing;

/// <summary>
/// The measurements of a computed indicator: for each period and cell one for each day on which a part was published or revised, with
/// the parts as they were known then. Periods must be exactly the same; nothing is filled in between.
/// </summary>
internal sealed class ComputedFigures
{
    /// <summary>Ten times a hundred thousand rows with two parts each.</summary>
    private const int MostParts = 2_000_000;

    private readonly Computation computation;
    private readonly Indicator computed;
    private readonly ImmutableArray<Dimension> dimensions;
    private readonly int line;
    private readonly Dictionary<Indicator, FiguresByCell> figures = new(ReferenceEqualityComparer.Instance);
    private readonly List<Measurement> rows = [];
    private readonly List<ComputingProblem> problems = [];
    private int partsTaken;

    private ComputedFigures(Computation computation, Indicator computed, int line)
    {
        (this.computation, this.computed, dimensions, this.line) = (computation, computed, computed.Dimensions, line);
        foreach (var operand in computation.Operands)
            figures.TryAdd(operand.Indicator, new FiguresByCell(operand.Indicator));
    }

    /// <param name="computed">The indicator whose figures are wanted, as far as it is known without them.</param>
    /// <param name="line">On which its rule is written.</param>
    public static (ImmutableArray<Measurement> Measurements, ImmutableArray<ComputingProblem> Problems) Of(
        Computation computation, Indicator computed, int line)
    {
        var computing = new ComputedFigures(computation, computed, line);
        foreach (var (period, cell) in computing.Cells())
        {
            if (!computing.AddCell(period, cell))
                return ([], [new ComputingProblem.TooLarge(MostParts)]);
        }
        return ([.. computing.rows], [.. computing.problems.Distinct()]);
    }

    /// <summary>A computed indicator with its rule over other versions of its parts, and the figures that then follow.</summary>
    public static Indicator Anew(Indicator computed, Func<Indicator, Indicator> version)
    {
        var basis = computed with { Computation = computed.Computation!.Over(version) };
        return basis with { Measurements = Of(basis.Computation, basis, line: 0).Measurements };
    }

    /// <summary>The periods and cells for which any part is there, in the order that measurements have.</summary>
    private IEnumerable<(Period Period, Cell Cell)> Cells()
    {
        var found = new HashSet<(Period Period, Cell Cell)>();
        var operands = computation.Operands.Select(operand => new OperandCells(operand, dimensions, computation.Through));
        foreach (var cells in operands.Where(cells => cells.TellsOwnCell))
        {
            foreach (var row in figures[cells.Indicator].Oldest)
            {
                if (cells.OwnOf(row.Cell) is { } own)
                    found.Add((row.Period, own));
            }
        }
        return found.OrderBy(cell => cell.Period).ThenBy(cell => cell.Cell);
    }

    private bool AddCell(Period period, Cell cell)
    {
        var wanted = WantedFigure.Of(computation, dimensions, cell);
        IReadOnlyList<Measurement>[] vintages = [.. wanted.Select(figure => figures[figure.Indicator].Vintages(period, figure.Cell))];
        var known = new int[vintages.Length];
        Measurement? last = null;
        foreach (var day in vintages.SelectMany(part => part).Select(vintage => vintage.KnownFrom).Distinct().Order())
        {
            partsTaken += wanted.Length;
            if (partsTaken > MostParts)
                return false;
            for (var at = 0; at < known.Length; at++)
            {
                while (known[at] < vintages[at].Count && vintages[at][known[at]].KnownFrom <= day)
                    known[at]++;
            }
            Measurement?[] parts = [.. vintages.Select((part, at) => known[at] == 0 ? null : part[known[at] - 1])];
            if (Reckon(period, wanted, parts, vintages) is not { } outcome)
                continue;
            var row = ComputedMeasurement.Of(outcome, computed, period, cell, wanted, parts) with { Line = line };
            if (last is null || !ComputedMeasurement.SaysTheSame(last, row))
                rows.Add(row);
            last = row;
        }
        return true;
    }

    private Outcome? Reckon(Period period, ImmutableArray<WantedFigure> wanted, Measurement?[] parts, IReadOnlyList<Measurement>[] vintages)
    {
        try
        {
            // A break that falls into a period without all parts still parts what lies before it from what follows.
            var outcome = Conclude(period, wanted, parts, vintages) ?? (parts.Any(part => part is { BreaksSeries: true }) ? Outcome.Missing : null);
            if (outcome is { IsTooFar: true })
                throw new OverflowException();
            return outcome;
        }
        catch (OverflowException)
        {
            problems.Add(new ComputingProblem.Overflow(period));
            return null;
        }
    }

    private Outcome? Conclude(Period period, ImmutableArray<WantedFigure> wanted, Measurement?[] parts, IReadOnlyList<Measurement>[] vintages)
    {
        if (computation is Computation.Distance)
            problems.AddRange(DistanceRule.FindMistakes(period, wanted, parts, [.. parts.Select((part, at) => part is null && vintages[at].Count > 0)]));
        if (computation is Computation.Index scaled)
            problems.AddRange(OutsideScale(period, scaled, parts));
        // Members that cannot exist, and categories that neither distribution has, are none of the parts.
        Measurement?[] needed = computation switch
        {
            Computation.CountBeyond => [.. parts.Where(part => part is not { Value: null, Status: ObservationStatus.CannotExist })],
            Computation.Distance => [.. parts.Where((_, at) => !IsWithoutCategory(parts, at))],
            Computation.Gap or Computation.Ratio or Computation.Index => parts,
            _ => throw new InvalidOperationException(computation.GetType().Name),
        };
        if (needed.Length == 0)
            return null;
        if (needed.Any(part => part is null or { Value: null, Confidentiality: Confidentiality.Free }))
            return computation is Computation.Index ? Outcome.Missing : null;
        if (needed.Any(part => part!.Confidentiality != Confidentiality.Free))
            return Outcome.Confidential;
        Measurement[] all = [.. needed.OfType<Measurement>()];
        return computation switch
        {
            Computation.Gap => GapRule.Reckon(all[0], all[1]),
            Computation.Ratio => RatioRule.Reckon(all[0], all[1]),
            Computation.Index index => IndexRule.Reckon(index, all),
            Computation.CountBeyond count => CountBeyondRule.Reckon(count, all),
            Computation.Distance => DistanceRule.Reckon(parts),
            _ => throw new InvalidOperationException(computation.GetType().Name),
        };
    }

    private static bool IsWithoutCategory(Measurement?[] parts, int at)
    {
        var category = at % (parts.Length / 2);
        return DistanceRule.IsNone(parts[category]) && DistanceRule.IsNone(parts[category + (parts.Length / 2)]);
    }

    private static IEnumerable<ComputingProblem> OutsideScale(Period period, Computation.Index index, Measurement?[] parts)
    {
        for (var at = 0; at < parts.Length; at++)
        {
            var component = index.Components[at % index.Components.Length];
            if (parts[at] is { Value: { } value } part && !component.IsOnScale(value))
                yield return new ComputingProblem.OutsideScale(part, period, value, component);
        }
    }
}
