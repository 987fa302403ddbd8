using BarometerSite.Model;

namespace BarometerSite.Disclosure;

/// <summary>What readers can know: the figures that are shown, and those that published editions showed and the sources have no more.</summary>
internal static class KnownFigures
{
    /// <summary>The same indicators, with what only editions have; null where they have nothing more. A figure of theirs stands on no line.</summary>
    /// <param name="shown">Those of the sources. Of a figure that these have, an edition tells nothing more.</param>
    /// <param name="published">Those of editions, in any order.</param>
    public static ImmutableArray<Indicator>? With(ImmutableArray<Indicator> shown, IEnumerable<Indicator> published)
    {
        var known = shown.ToDictionary(indicator => indicator.Id, StringComparer.Ordinal);
        var keys = shown.SelectMany(indicator => indicator.Measurements).Select(row => row.Key).ToHashSet();
        var ids = shown.Select(indicator => indicator.Id).ToList();
        var shownIds = ids.ToHashSet(StringComparer.Ordinal);
        var isMore = false;
        foreach (var indicator in published.Where(indicator => indicator.Computation is null))
        {
            // The parts of a total may be withdrawn, and with them the words that it is their total.
            if (known.TryGetValue(indicator.Id, out var total) && total.TotalOf.IsEmpty && indicator.TotalOf.Any(part => !shownIds.Contains(part)))
                known[indicator.Id] = total with { TotalOf = indicator.TotalOf };
            var more = indicator.Measurements.Where(row => row.Value is not null && keys.Add(row.Key)).Select(row => row with { Line = 0 }).ToList();
            if (more.Count == 0)
                continue;
            isMore = true;
            if (!known.TryGetValue(indicator.Id, out var now))
            {
                ids.Add(indicator.Id);
                now = indicator with { Measurements = [] };
            }
            known[indicator.Id] = now with
            {
                Measurements = [.. now.Measurements.Concat(more).OrderBy(row => row.Period).ThenBy(row => row.Cell).ThenBy(row => row.KnownFrom)],
            };
        }
        return isMore ? [.. ids.Select(id => known[id])] : null;
    }
}
