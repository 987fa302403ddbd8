namespace BarometerSite.Charts;

/// <summary>One bar.</summary>
/// <param name="IsBeyondLimit">On the wrong side of the chart's limit.</param>
/// <param name="IsTotal">The whole that the other bars are parts of: drawn apart, and not counted among them.</param>
internal sealed record ChartBar(string Label, decimal Value, bool IsBeyondLimit, bool IsTotal = false);
