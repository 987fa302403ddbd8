using BarometerSite.Model;

namespace BarometerSite.Assessment;

/// <summary>
/// With how many decimals the figures of each indicator are shown: as staff say, or as many more as it takes to see them on the right side of
/// what they are held against, wherever that is: target, plan, limit, an earlier figure. Decided once, so that no two places differ.
/// </summary>
internal sealed class ShownDecimals
{
    /// <summary>More decimals of what came out of a sum tell nobody anything.</summary>
    private const int OfSums = 6;

    private readonly Dictionary<string, List<Comparison>> comparisons = new(StringComparer.Ordinal);

    private ShownDecimals()
    {
    }

    /// <summary>By the ids of those indicators that need more decimals than staff say.</summary>
    public static IReadOnlyDictionary<string, int> Of(IReadOnlyCollection<Indicator> indicators, IEnumerable<GoalAssessment> goals)
    {
        var shown = new ShownDecimals();
        foreach (var indicator in indicators)
            shown.Add(indicator);
        foreach (var (goal, part) in goals.SelectMany(goal => goal.Parts.Select(part => (goal.Goal, part))))
            shown.Add(goal.Target, part);
        return indicators.Where(indicator => shown.comparisons.ContainsKey(indicator.Id))
            .Select(indicator => (indicator.Id, indicator.Decimals, Needed: Precision.ToTell(shown.comparisons[indicator.Id], indicator.Decimals)))
            .Where(indicator => indicator.Needed > indicator.Decimals)
            .ToDictionary(indicator => indicator.Id, indicator => indicator.Needed, StringComparer.Ordinal);
    }

    private void Add(Indicator indicator)
    {
        if (indicator.Limit is { } limit)
            AddAll(indicator, limit.Value);
        if (indicator.Computation is Computation.Ratio)
            AddAll(indicator, 1m);
        if (indicator.Computation is Computation.CountBeyond count)
            AddAll(count.Of.Indicator, count.Limit);
        // What a line says of its way from the first figure to the last.
        foreach (var series in Series.OfCells(indicator).Where(series => series.Cell.Depth <= 1))
        {
            var since = series.Points.LastOrDefault(point => point.BreaksSeries)?.Period ?? default;
            Add(indicator, series.Points.FirstOrDefault(point => point.Value is not null && point.Period >= since), series.Latest);
        }
    }

    private void Add(Target target, PartAssessment part)
    {
        var indicator = part.Indicator;
        Add(indicator, part.Movement?.From, part.Movement?.To);
        Add(indicator, part.Later?.From, part.Later?.To);
        foreach (var group in part.Gap is { } gap ? [gap.First, gap.Second] : Array.Empty<GroupMovement>())
            Add(group.Group.Indicator, group.From, group.To);
        if ((part.Receipt?.Target ?? part.Standing?.Target) is not { } post)
            return;
        // A decision is shown as it is; what a change comes to from its base is a figure like others.
        var held = new Shown(post, target is Target.Change ? OfSums : null);
        foreach (var row in new[] { part.Standing?.Start, part.Standing?.Decisive, part.Standing?.Latest, part.Receipt?.Judged }.OfType<Measurement>())
            Add(indicator, Shown.Of(row), held);
        if (part is { Verdict: Verdict.TooSlow slow })
            Add(indicator, new Shown(slow.Projected, OfSums), held);
        // Whoever is on track may be where the plan is, as far as anybody sees.
        if (part is { Verdict: Verdict.TooSlow or Verdict.WrongWay or Verdict.Unchanged, Standing: { Expected: { } expected } standing })
            Add(indicator, Shown.Of(standing.Latest), new Shown(expected, OfSums));
    }

    private void AddAll(Indicator indicator, decimal held)
    {
        foreach (var row in indicator.Measurements.Where(row => row.Value is not null))
            Add(indicator, Shown.Of(row), new Shown(held, null));
    }

    private void Add(Indicator indicator, Measurement? from, Measurement? to)
    {
        if (from?.Value is not null && to?.Value is not null && from.Period < to.Period)
            Add(indicator, Shown.Of(from), Shown.Of(to));
    }

    private void Add(Indicator indicator, Shown one, Shown other)
    {
        if (!comparisons.TryGetValue(indicator.Id, out var list))
            comparisons.Add(indicator.Id, list = []);
        list.Add(new Comparison(one, other));
    }
}
