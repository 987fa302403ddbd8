using BarometerSite.Model;

namespace BarometerSite.Editions.Comparing;

/// <summary>Decisions are added below older ones; whatever else happens to the list rewrites what was published.</summary>
internal static class TargetComparer
{
    public static bool AreSame(Goal before, Goal after) =>
        before.Targets.Length == after.Targets.Length
        && before.Targets.Zip(after.Targets).All(pair => DecisionContent.AreSame(pair.First, pair.Second));

    public static IEnumerable<Change> Compare(EquatableArray<Goal> before, EquatableArray<Goal> after)
    {
        var was = before.ToDictionary(goal => goal.Id, StringComparer.Ordinal);
        return after.Where(goal => was.ContainsKey(goal.Id)).SelectMany(goal => Compare(was[goal.Id], goal));
    }

    private static IEnumerable<Change> Compare(Goal before, Goal after)
    {
        if (ReferenceEquals(before, after))
            yield break;
        var (was, now) = (before.Targets.AsSpan().ToArray(), after.Targets.AsSpan().ToArray());
        var shorter = Math.Min(was.Length, now.Length);
        var start = 0;
        while (start < shorter && DecisionContent.AreSame(was[start], now[start]))
            start++;
        var end = 0;
        while (end < shorter - start && DecisionContent.AreSame(was[^(end + 1)], now[^(end + 1)]))
            end++;
        var (gone, come) = (was[start..^end], now[start..^end]);
        for (var at = 0; at < Math.Max(gone.Length, come.Length); at++)
            yield return new Change.Decision(DetailTables.Of(after), at < gone.Length ? gone[at] : null, at < come.Length ? come[at] : null);
    }
}
