using BarometerSite.Assessment;
using BarometerSite.Model;

namespace BarometerSite.Editions.Comparing;

/// <summary>The indicators that two editions have in common, held against each other.</summary>
internal sealed class IndicatorComparison
{
    private readonly Dictionary<string, Compared> compared = new(StringComparer.Ordinal);

    public IndicatorComparison(Edition before, Edition after)
    {
        var figures = new FigureComparer(after.Barometer.Corrections);
        Before = before.Barometer.Indicators.ToDictionary(indicator => indicator.Id, StringComparer.Ordinal);
        After = after.Barometer.Indicators.ToDictionary(indicator => indicator.Id, StringComparer.Ordinal);
        foreach (var now in after.Barometer.Indicators)
        {
            if (Before.TryGetValue(now.Id, out var was) && !ReferenceEquals(was, now))
                compared.Add(now.Id, new Compared(IsComputed(was, now), figures.Compare(was, now), !IndicatorDetails.MeasuresTheSame(was, now)));
        }
    }

    public IReadOnlyDictionary<string, Indicator> Before { get; }

    public IReadOnlyDictionary<string, Indicator> After { get; }

    /// <summary>What is told of the figures, in the order of the later edition.</summary>
    public IEnumerable<Change> Changes()
    {
        foreach (var (id, found) in compared.Where(pair => pair.Value.Deltas.Count > 0))
        {
            if (!found.IsComputed)
            {
                foreach (var delta in found.Deltas)
                    yield return delta.Change;
                continue;
            }
            var (was, now) = (Series.OfTotal(Before[id]).Latest, Series.OfTotal(After[id]).Latest);
            var isHidden = found.Deltas.Any(delta => delta.Kind == ChangeKind.WithheldFigure);
            yield return new Change.Recomputed(IndicatorDetails.Of(After[id]), [.. Origins(id).Order(StringComparer.Ordinal)], isHidden ? null : was, now);
        }
    }

    /// <summary>The published rows of an indicator that differ, in either edition's cells of today.</summary>
    public IReadOnlyList<FigureDelta> Deltas(string id) => compared.TryGetValue(id, out var found) && !found.IsComputed ? found.Deltas : [];

    public bool IsMeasuredOtherwise(string id) => compared.TryGetValue(id, out var found) && found.IsMeasuredOtherwise;

    /// <summary>The indicator and all that it is computed of, in both editions.</summary>
    public IReadOnlyCollection<string> Upstream(IEnumerable<string> ids)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>(ids);
        while (waiting.TryPop(out var id))
        {
            if (!found.Add(id))
                continue;
            foreach (var version in new[] { Before.GetValueOrDefault(id), After.GetValueOrDefault(id) })
            {
                foreach (var operand in version?.Computation?.Operands ?? [])
                    waiting.Push(operand.Indicator.Id);
            }
        }
        return found;
    }

    /// <summary>What makes the figures of a computed indicator differ: published figures, or rules.</summary>
    private IEnumerable<string> Origins(string id) => Upstream([id]).Where(other =>
        IsMeasuredOtherwise(other) || Deltas(other).Count > 0 || Before.ContainsKey(other) != After.ContainsKey(other));

    // What was published and is computed now follows from others from now on, and its rule is told.
    private static bool IsComputed(Indicator was, Indicator now) => was.Computation is not null || now.Computation is not null;

    private sealed record Compared(bool IsComputed, IReadOnlyList<FigureDelta> Deltas, bool IsMeasuredOtherwise);
}
