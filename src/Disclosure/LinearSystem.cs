using System.Numerics;

namespace BarometerSite.Disclosure;

/// <summary>
/// Equations between unknowns, without their constants: which unknowns they determine does not depend on what the known figures are.
/// To look for an equation with a single unknown is not enough, since two equations together can determine what neither does; so this is
/// row reduction, in whole numbers, where nothing is lost to rounding.
/// </summary>
internal sealed class LinearSystem(WorkBudget budget)
{
    private readonly List<Row> rows = [];

    /// <summary>An equation by the coefficients of its unknowns; one without any says nothing and is kept for its number alone.</summary>
    public void Add(IEnumerable<KeyValuePair<int, BigInteger>> coefficients)
    {
        var number = rows.Count;
        var unknowns = coefficients.GroupBy(pair => pair.Key)
            .Select(same => KeyValuePair.Create(same.Key, same.Aggregate(BigInteger.Zero, (sum, pair) => sum + pair.Value)))
            .Where(pair => !pair.Value.IsZero);
        rows.Add(new Row(new Dictionary<int, BigInteger>(unknowns), new Dictionary<int, BigInteger> { [number] = BigInteger.One }));
    }

    /// <summary>
    /// The unknowns that have only one possible value, each with the numbers of the equations that give it, in order; null where the
    /// budget does not reach so far.
    /// </summary>
    /// <param name="isAsked">The others are of no interest: they are taken out first.</param>
    public IReadOnlyDictionary<int, IReadOnlyList<int>>? Determined(Func<int, bool> isAsked)
    {
        var open = rows.Where(row => row.Unknowns.Count > 0).ToList();
        foreach (var unknown in open.SelectMany(row => row.Unknowns.Keys).Where(unknown => !isAsked(unknown)).Distinct().Order().ToList())
        {
            // An equation is spent on each, for what one equation says of a figure that nobody knows says nothing of the rest.
            if (TakeOut(unknown, open, open) is { } spent)
                open.Remove(spent);
            if (budget.IsSpent)
                return null;
        }
        var solved = new List<Row>();
        while (open.Where(row => row.Unknowns.Count > 0).MinBy(row => row.Unknowns.Count) is { } shortest)
        {
            TakeOut(shortest.Unknowns.Keys.Min(), [shortest], [.. open, .. solved]);
            open.Remove(shortest);
            solved.Add(shortest);
            if (budget.IsSpent)
                return null;
        }
        return solved.Where(row => row.Unknowns.Count == 1)
            .ToDictionary(row => row.Unknowns.Keys.Single(), row => (IReadOnlyList<int>)[.. row.From.Keys.Order()]);
    }

    /// <summary>Uses one equation to free all others of an unknown, and gives it back.</summary>
    private Row? TakeOut(int unknown, List<Row> candidates, List<Row> others)
    {
        budget.Spend(candidates.Count + others.Count);
        if (candidates.Where(row => row.Unknowns.ContainsKey(unknown)).MinBy(row => row.Unknowns.Count) is not { } pivot)
            return null;
        foreach (var row in others.Where(row => !ReferenceEquals(row, pivot) && row.Unknowns.ContainsKey(unknown)))
        {
            var (mine, its) = (row.Unknowns[unknown], pivot.Unknowns[unknown]);
            Combine(row.Unknowns, its, pivot.Unknowns, mine);
            Combine(row.From, its, pivot.From, mine);
            // Tables have no other factors than 1 and −1, and these make no number grow.
            if (!BigInteger.Abs(its).IsOne)
                Shorten(row);
        }
        return pivot;
    }

    /// <summary>target · a − other · b.</summary>
    private void Combine(Dictionary<int, BigInteger> target, BigInteger a, Dictionary<int, BigInteger> other, BigInteger b)
    {
        budget.Spend(target.Count + other.Count);
        if (a.Sign < 0)
            (a, b) = (-a, -b);
        if (!a.IsOne)
        {
            foreach (var key in target.Keys.ToList())
                target[key] *= a;
        }
        foreach (var (key, value) in other)
        {
            var difference = target.GetValueOrDefault(key) - (value * b);
            if (difference.IsZero)
                target.Remove(key);
            else
                target[key] = difference;
        }
    }

    // Without this the numbers grow with every step.
    private void Shorten(Row row)
    {
        budget.Spend(row.Unknowns.Count + row.From.Count);
        var divisor = row.Unknowns.Values.Concat(row.From.Values).Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        if (divisor <= BigInteger.One)
            return;
        foreach (var part in new[] { row.Unknowns, row.From })
        {
            foreach (var key in part.Keys.ToList())
                part[key] /= divisor;
        }
    }

    /// <param name="From">How it was put together of the equations as they were added.</param>
    private sealed record Row(Dictionary<int, BigInteger> Unknowns, Dictionary<int, BigInteger> From);
}
