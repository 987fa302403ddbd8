using System.Numerics;
using BarometerSite.Model;

namespace BarometerSite.Disclosure;

/// <summary>
/// Looks for figures that are kept back in vain: all that readers can see together, in every indicator and vintage, is taken as one system
/// of equations per period, and what it determines is not hidden. What somebody knows from elsewhere is beyond it.
/// </summary>
internal sealed class DerivabilityCheck
{
    /// <summary>A second or two; the tables of a city take a thousandth of it.</summary>
    private const long MostWork = 10_000_000;

    private readonly ImmutableArray<Indicator> indicators;
    private readonly DisclosureLimits limits;
    private readonly WorkBudget budget;
    private readonly Dictionary<Measurement, Derivation> found = new(ReferenceEqualityComparer.Instance);
    private readonly ILookup<string, string> distributions;

    private DerivabilityCheck(ImmutableArray<Indicator> indicators, DisclosureLimits limits, long mostWork)
    {
        // A computed figure is reckoned from visible ones alone, and so tells nothing that they do not.
        this.indicators = [.. indicators.Where(indicator => indicator.Computation is null)];
        this.limits = limits;
        budget = new WorkBudget(mostWork);
        distributions = indicators.Select(indicator => indicator.Computation).OfType<Computation.Distance>()
            .SelectMany(distance => new[] { (distance.Of.Indicator.Id, Dimension: distance.By.Id), (distance.From.Indicator.Id, Dimension: distance.By.Id) })
            .Distinct()
            .ToLookup(pair => pair.Id, pair => pair.Dimension, StringComparer.Ordinal);
    }

    /// <summary>Each figure once, in the order of indicators and rows; null where there is too much to reckon.</summary>
    public static IReadOnlyList<Derivation>? Find(ImmutableArray<Indicator> indicators, DisclosureLimits limits, long mostWork = MostWork)
    {
        var check = new DerivabilityCheck(indicators, limits, mostWork);
        foreach (var indicator in check.indicators.Where(HidesSome))
            check.FindVintages(indicator);
        foreach (var group in LinkedIndicators.Of(check.indicators).Where(group => group.Any(HidesSome)))
            check.FindReckoned(group);
        if (check.budget.IsSpent)
            return null;
        return [.. check.indicators.SelectMany(indicator => indicator.Measurements).Where(check.found.ContainsKey).Select(row => check.found[row])];
    }

    // What was once shown is known: it cannot be hidden by a later vintage alone.
    private void FindVintages(Indicator indicator)
    {
        foreach (var vintages in indicator.Measurements.GroupBy(row => (row.Period, row.Cell)))
        {
            ImmutableArray<Measurement> shown = [.. vintages.Where(row => row.Value is not null)];
            if (!shown.IsEmpty && IsHidden(vintages.Last()))
                found[vintages.Last()] = new Derivation(DerivationKind.OtherVintage, indicator, vintages.Last(), shown);
        }
    }

    private void FindReckoned(ImmutableArray<Indicator> group)
    {
        ImmutableArray<TableShape>? shapes = null;
        var rows = group.SelectMany(indicator => indicator.Measurements.Select(row => (Indicator: indicator, Row: row)));
        foreach (var period in rows.GroupBy(pair => pair.Row.Period))
        {
            if (!period.Any(pair => IsHidden(pair.Row)))
                continue;
            shapes ??= [.. group.Select(indicator => new TableShape(indicator, distributions[indicator.Id]))];
            // A figure may be hidden on one day and shown on another, so each day on which something was published is looked at.
            var checkedBefore = new HashSet<string>(StringComparer.Ordinal);
            foreach (var day in period.Select(pair => pair.Row.KnownFrom).Distinct().Order())
            {
                var known = period.Where(pair => pair.Row.KnownFrom <= day)
                    .GroupBy(pair => (pair.Indicator.Id, pair.Row.Cell))
                    .Select(cell => cell.Last())
                    .ToList();
                budget.Spend(known.Count);
                if (budget.IsSpent)
                    return;
                if (known.Any(pair => IsHidden(pair.Row)) && checkedBefore.Add(Visible(known)))
                    Find(PeriodTables.Of(shapes, known.ToLookup(pair => pair.Indicator, pair => pair.Row), budget), group);
            }
        }
    }

    private void Find(PeriodTables tables, ImmutableArray<Indicator> group)
    {
        foreach (var (figure, sums) in Determined(tables, tables.Values, row => row?.Value is not null, IsHidden))
            Add(DerivationKind.Reckoned, group, tables, figure, sums.Select(at => tables.Values[at]));
        foreach (var figure in WholeNumberBounds.Find(tables, limits, budget))
            Add(DerivationKind.OnlyWholeNumber, group, tables, figure, tables.Values.Where(sum => sum.Figures.Contains(figure)));

        // A share is known where both its n and n times it are; the n of a visible one may itself have to be reckoned.
        var weights = Determined(tables, tables.Means, row => row?.Count is not null, row => IsHidden(row) || row is { Value: not null, Count: null });
        var weighed = tables.Figures
            .Select((row, at) => row is { Value: not null } && (row.Count is not null || weights.ContainsKey(at)) ? row : null)
            .ToHashSet<Measurement?>(ReferenceEqualityComparer.Instance);
        foreach (var (figure, sums) in Determined(tables, tables.Means, row => row is not null && weighed.Contains(row), IsHidden))
        {
            if (weights.TryGetValue(figure, out var weightSums))
                Add(DerivationKind.Reckoned, group, tables, figure, sums.Concat(weightSums).Distinct().Order().Select(at => tables.Means[at]));
        }
    }

    private IReadOnlyDictionary<int, IReadOnlyList<int>> Determined(
        PeriodTables tables, IReadOnlyList<Sum> sums, Func<Measurement?, bool> isKnown, Func<Measurement?, bool> isAsked)
    {
        var system = new LinearSystem(budget);
        foreach (var sum in sums)
        {
            var unknown = sum.Figures.Where(figure => !isKnown(tables.Figures[figure]));
            system.Add(unknown.Select(figure => KeyValuePair.Create(figure, (BigInteger)sum.Sign(figure))));
        }
        return system.Determined(figure => isAsked(tables.Figures[figure])) ?? new Dictionary<int, IReadOnlyList<int>>();
    }

    private void Add(DerivationKind kind, ImmutableArray<Indicator> group, PeriodTables tables, int figure, IEnumerable<Sum> sums)
    {
        var hidden = tables.Figures[figure]!;
        if (found.ContainsKey(hidden))
            return;
        var indicator = group.First(owner => owner.Measurements.Any(row => ReferenceEquals(row, hidden)));
        ImmutableArray<Measurement> from =
        [
            .. sums.SelectMany(sum => sum.Figures).Distinct().Select(at => tables.Figures[at]).OfType<Measurement>()
                .Where(row => row.Value is not null)
                .OrderBy(row => row.Indicator, StringComparer.Ordinal).ThenBy(row => row.Line),
        ];
        found.Add(hidden, new Derivation(kind, indicator, hidden, from));
    }

    private static string Visible(IEnumerable<(Indicator Indicator, Measurement Row)> rows) =>
        string.Join('\n', rows.Select(pair =>
            $"{pair.Indicator.Id} {string.Join(',', pair.Row.Cell.Members)} {pair.Row.Value is not null} {pair.Row.Count is not null}"));

    private static bool HidesSome(Indicator indicator) => indicator.Measurements.Any(IsHidden);

    private static bool IsHidden(Measurement? row) => row?.IsConfidential == true;
}
