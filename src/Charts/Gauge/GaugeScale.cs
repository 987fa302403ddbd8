namespace BarometerSite.Charts.Gauge;

/// <summary>The scale of a goal's barometer.</summary>
internal static class GaugeScale
{
    /// <param name="beyondEnds">How much room stays beyond the outermost marks, as a share of the way between them: a start that is no lower than the rest is not an end of the scale.</param>
    public static LinearScale Of(GaugeChart chart, decimal left, decimal right, decimal beyondEnds)
    {
        decimal[] values = [.. chart.Marks.Select(mark => mark.Value)];
        var (low, high) = values.Length == 0 ? (0m, 1m) : (values.Min(), values.Max());
        var beyond = Math.Max((high - low) * beyondEnds, high == low ? 1 : 0);
        // The way to the target runs as one reads, also where less is better.
        var runsDown = chart.Of(GaugeMarkKind.Start) is { } start && chart.Of(GaugeMarkKind.Target) is { } target && target.Value < start.Value;
        return runsDown ? new(high + beyond, low - beyond, left, right) : new(low - beyond, high + beyond, left, right);
    }
}
