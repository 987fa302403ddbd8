using BarometerSite.Model;

namespace BarometerSite.Disclosure;

/// <summary>Indicators that say something of each other's figures, because one is the total of others.</summary>
internal static class LinkedIndicators
{
    /// <summary>Every indicator in one group; groups and their members in the order given.</summary>
    public static IEnumerable<ImmutableArray<Indicator>> Of(ImmutableArray<Indicator> indicators)
    {
        var leaders = indicators.ToDictionary(indicator => indicator.Id, indicator => indicator.Id, StringComparer.Ordinal);
        foreach (var indicator in indicators)
        {
            foreach (var part in indicator.TotalOf.Where(leaders.ContainsKey))
                leaders[Leader(part)] = Leader(indicator.Id);
        }
        return indicators.GroupBy(indicator => Leader(indicator.Id), StringComparer.Ordinal).Select(group => group.ToImmutableArray());

        string Leader(string id)
        {
            while (leaders[id] != id)
                id = leaders[id];
            return id;
        }
    }
}
