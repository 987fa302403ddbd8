using BarometerSite.Model;

namespace BarometerSite.Disclosure;

/// <summary>
/// What is left for hidden counts by their bounds: none is below 0, a small one lies between 1 and the limit, and what parts can be at
/// most follows from their total. Two hidden counts that make 2 together, both above 0, are 1 and 1, although no equation says so.
/// Each sum narrows by itself; what only several sums together would narrow is not found here.
/// </summary>
internal sealed class WholeNumberBounds
{
    /// <summary>Rounds after which what is still narrowing is left; tables of people are done after two or three.</summary>
    private const int MostRounds = 20;

    /// <summary>More people than there can be: what lies above is as good as unbounded, and no sum of such gets too large for its type.</summary>
    private const decimal Most = 1_000_000_000_000_000_000;

    private readonly IReadOnlyList<Measurement?> figures;
    private readonly (decimal Low, decimal? High)[] bounds;

    private WholeNumberBounds(IReadOnlyList<Measurement?> figures, DisclosureLimits limits)
    {
        this.figures = figures;
        bounds = [.. figures.Select(figure => Known(figure, limits))];
    }

    /// <summary>The hidden figures for which one whole number is left.</summary>
    public static IEnumerable<int> Find(PeriodTables tables, DisclosureLimits limits, WorkBudget budget)
    {
        var sums = tables.Values.Where(sum => sum.Figures.All(figure => tables.Figures[figure] is null or { Unit: Unit.Count or Unit.Persons })).ToList();
        var found = new WholeNumberBounds(tables.Figures, limits);
        var isNarrowing = true;
        for (var round = 0; isNarrowing && round < MostRounds && !budget.IsSpent; round++)
        {
            isNarrowing = false;
            foreach (var sum in sums.Where(sum => sum.Total is not null))
            {
                budget.Spend(sum.Parts.Length);
                isNarrowing |= found.Narrow(sum);
            }
        }
        return sums.SelectMany(sum => sum.Figures).Distinct().Order().Where(found.IsGivenAway);
    }

    private static (decimal Low, decimal? High) Known(Measurement? figure, DisclosureLimits limits)
    {
        if (figure?.Value is < Most and var value)
            return (value, value);
        return figure?.Suppression == Suppression.SmallCount ? (1, limits.SmallestCount - 1) : (0, null);
    }

    private bool IsGivenAway(int figure) =>
        figures[figure]?.IsConfidential == true && bounds[figure].High is { } high && decimal.Floor(high) <= decimal.Ceiling(bounds[figure].Low);

    private bool Narrow(Sum sum)
    {
        var total = sum.Total!.Value;
        var low = sum.Parts.Sum(part => bounds[part].Low);
        var unbounded = sum.Parts.Count(part => bounds[part].High is null);
        var high = sum.Parts.Sum(part => bounds[part].High ?? 0);
        var isNarrower = Set(total, low, unbounded == 0 ? high : null);
        foreach (var part in sum.Parts)
        {
            var (mine, most) = bounds[part];
            var othersAreBounded = unbounded == (most is null ? 1 : 0);
            decimal? least = othersAreBounded ? bounds[total].Low - (high - (most ?? 0)) : null;
            // The sums above are of the bounds as they were, so this may be less than could be said; the next round says the rest.
            isNarrower |= Set(part, least ?? mine, bounds[total].High - (low - mine));
        }
        return isNarrower;
    }

    private bool Set(int figure, decimal low, decimal? high)
    {
        var (oldLow, oldHigh) = bounds[figure];
        if (figures[figure]?.Value is not null)
            return false;
        var (newLow, newHigh) = (Math.Max(oldLow, Math.Min(low, Most)), high is { } most && most < Most ? Math.Min(oldHigh ?? most, most) : oldHigh);
        bounds[figure] = (newLow, newHigh);
        return newLow > oldLow || newHigh != oldHigh;
    }
}
