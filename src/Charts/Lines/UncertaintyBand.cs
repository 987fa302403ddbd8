namespace BarometerSite.Charts.Lines;

/// <summary>
/// Where the uncertainty of a single line is an area around it: between neighbouring points that a line joins and whose bounds are both known.
/// A point without such a neighbour keeps its whisker, and so do several lines, whose areas would cover each other.
/// </summary>
internal static class UncertaintyBand
{
    /// <summary>Runs of at least two points.</summary>
    public static ImmutableArray<ImmutableArray<PlacedPoint>> Of(LineChart chart, ImmutableArray<PlacedSeries> series)
    {
        if (chart.Series.Length != 1 || series.IsEmpty)
            return [];
        var runs = new List<List<PlacedPoint>>();
        foreach (var point in series[0].Points)
        {
            if (point is not { Low: not null, High: not null })
                runs.Add([]);
            else if (point.StartsLine || runs.Count == 0)
                runs.Add([point]);
            else
                runs[^1].Add(point);
        }
        return [.. runs.Where(run => run.Count > 1).Select(run => run.ToImmutableArray())];
    }
}
