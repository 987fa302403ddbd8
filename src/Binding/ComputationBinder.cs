using BarometerSite.Computing;
using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Binding;

/// <summary>
/// The last step of binding indicators: reckons the computed ones, each after those that it builds on, so that whatever comes later
/// sees ordinary measurements.
/// </summary>
internal sealed class ComputationBinder(Registry<Indicator> indicators, Registry<Dimension> dimensions, PlaceIndex places, DiagnosticBag diagnostics)
{
    /// <summary>A gap of indices of ratios is three; nobody follows eight.</summary>
    public const int MostDepth = 8;

    private readonly Dictionary<string, Pending> pending = new(StringComparer.Ordinal);
    private readonly HashSet<string> unsound = new(StringComparer.Ordinal);

    /// <summary>An indicator whose figures are still to be reckoned; its place among the others is kept.</summary>
    /// <param name="unit">Where its unit is written.</param>
    /// <param name="limit">What its figures are held against; null where they are not.</param>
    public void Add(Indicator indicator, ComputationDraft draft, SourceSpan unit, WrittenNumber? limit)
    {
        pending.TryAdd(indicator.Id, new Pending(indicator, draft, unit, limit));
        places.Add(Placed.Rule, indicator.Id, draft.Span);
    }

    /// <summary>Some rows of an indicator could not be read, which is told: what is reckoned from the others would be wrong as well, and is not told.</summary>
    public void IsUnsound(string id) => unsound.Add(id);

    public void Bind()
    {
        var order = new ComputationOrder(pending.ToDictionary(
            entry => entry.Key,
            entry => entry.Value.Draft.Operands.Select(operand => operand.Indicator.Value).Distinct(StringComparer.Ordinal).ToImmutableArray(),
            StringComparer.Ordinal));
        foreach (var ring in order.Rings)
            diagnostics.Add(Complaints.ComputedCycle(Reference(ring[0], ring[1 % ring.Length]), ring));
        var inRings = order.Rings.SelectMany(ring => ring).ToHashSet(StringComparer.Ordinal);
        foreach (var id in order.Order.Where(id => !inRings.Contains(id)))
        {
            // Those that are deeper still build on one that is told here.
            if (order.Depth(id) == MostDepth + 1)
                diagnostics.Add(Complaints.ComputedTooDeep(pending[id].Draft.Span, MostDepth));
            else if (order.Depth(id) <= MostDepth)
                Bind(id, pending[id]);
        }
    }

    private void Bind(string id, Pending computed)
    {
        var rule = new RuleBinder(indicators, dimensions, diagnostics);
        if (rule.Bind(computed.Draft, computed.Indicator.Dimensions) is not { } computation)
            return;
        if (!UnitCheck.Passes(computation, computed.Indicator.Unit, computed.Unit, computed.Draft, diagnostics))
            return;
        if (computed.Limit is { } limit)
            RangeCheck.Keeps(limit, UnitRange.Of(computed.Indicator.Unit, computation), computed.Indicator.Unit, diagnostics);
        if (computed.Draft.Operands.Any(operand => unsound.Contains(operand.Indicator.Value)))
            unsound.Add(id);
        var (measurements, problems) = ComputedFigures.Of(computation, computed.Indicator, computed.Draft.Span.File!.Position(computed.Draft.Span.Start).Line);
        foreach (var problem in unsound.Contains(id) ? [] : problems)
            diagnostics.Add(Told(id, problem));
        indicators.Complete(id, computed.Indicator with { Measurements = measurements, Computation = computation });
    }

    private SourceSpan Reference(string from, string to) => pending[from].Draft.Operands.First(operand => operand.Indicator.Value == to).Indicator.Span;

    private Diagnostic Told(string id, ComputingProblem problem)
    {
        var span = problem.Row is { } row ? places.OfFigure(row.Indicator, row.Line) : places.Of(Placed.Rule, id);
        return problem switch
        {
            ComputingProblem.OutsideScale outside =>
                Complaints.ValueOutsideScale(span, outside.Value, outside.Period.ToString(), id, outside.Component.Worst, outside.Component.Best),
            ComputingProblem.SharesDoNotAddUp shares => Complaints.SharesDoNotAddUp(span, shares.Of.Id, shares.Period.ToString(), shares.Sum),
            ComputingProblem.ShareLacksCounterpart share =>
                Complaints.ShareLacksCounterpart(span, share.Period.ToString(), Name(share.Found), Name(share.Lacking)),
            ComputingProblem.Overflow overflow => Complaints.ComputedOverflow(span, overflow.Period.ToString()),
            ComputingProblem.TooLarge large => Complaints.ComputedTooLarge(span, large.Most),
            _ => throw new InvalidOperationException(problem.GetType().Name),
        };
    }

    private static string Name(WantedFigure figure) =>
        string.Join(", ", figure.Cell.Members.OfType<string>().Prepend(figure.Indicator.Id));

    private sealed record Pending(Indicator Indicator, ComputationDraft Draft, SourceSpan Unit, WrittenNumber? Limit);
}
