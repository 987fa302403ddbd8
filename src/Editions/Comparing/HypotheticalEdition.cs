using BarometerSite.Assessment;
using BarometerSite.Computing;
using BarometerSite.Model;

namespace BarometerSite.Editions.Comparing;

/// <summary>
/// What the verdict of a goal would have been in the earlier edition if only some of the differences were there. Always by the rules of today: no others
/// are known.
/// </summary>
/// <param name="causes">The differences that are there.</param>
internal sealed class HypotheticalEdition(Edition before, Edition after, IndicatorComparison indicators, CauseSet causes)
{
    private readonly Dictionary<string, Indicator> made = new(StringComparer.Ordinal);

    private DateOnly AsOf => (causes.Has(Cause.Time) ? after : before).AsOf;

    public Verdict VerdictOf(Goal was, Goal now)
    {
        var measured = causes.Has(Cause.Measure) ? now : was;
        var targets = (causes.Has(Cause.Target) ? now : was).Targets;
        var goal = measured with
        {
            Indicator = Of(measured.Indicator),
            Targets = [.. targets.Select(target => target with { Parts = [.. target.Parts.Select(part => part with { Indicator = Of(part.Indicator) })] })],
        };
        return Assessor.Assess(goal, AsOf, (causes.Has(Cause.Method) ? after : before).Barometer.Site.Test).Verdict;
    }

    private Indicator Of(Indicator asked)
    {
        if (made.TryGetValue(asked.Id, out var found))
            return found;
        var was = indicators.Before.GetValueOrDefault(asked.Id);
        var now = indicators.After.GetValueOrDefault(asked.Id);
        var measured = (causes.Has(Cause.Measure) ? now ?? was : was ?? now) ?? asked;
        if (measured.Computation is not null)
        {
            found = ComputedFigures.Anew(measured, Of);
        }
        else
        {
            var isInBoth = was is { Computation: null } && now is not null;
            found = isInBoth ? measured with { Measurements = Rows(was!, indicators.Deltas(was!.Id)) } : measured;
        }
        made.Add(asked.Id, found);
        return found;
    }

    private EquatableArray<Measurement> Rows(Indicator was, IReadOnlyList<FigureDelta> deltas)
    {
        List<FigureDelta> applied = [.. deltas.Where(delta => causes.Has(delta.Cause))];
        if (applied.Count == 0)
            return was.Measurements;
        var replaced = applied.Select(delta => delta.Replaced).OfType<Measurement>().Select(row => (row.Period, row.Cell, row.Published)).ToHashSet();
        return
        [
            .. was.Measurements.Where(row => !replaced.Contains((row.Period, row.Cell, row.Published)))
                .Concat(applied.Select(delta => delta.Row).OfType<Measurement>().Select(Known))
                .OrderBy(row => row.Period).ThenBy(row => row.Cell).ThenBy(row => row.KnownFrom),
        ];
    }

    // What came later is asked about as if it had come by then: the day by itself is another cause.
    private Measurement Known(Measurement row) =>
        row.IsKnown(AsOf) ? row : row with { Published = new PartialDate(AsOf.Year, AsOf.Month, AsOf.Day) };
}
