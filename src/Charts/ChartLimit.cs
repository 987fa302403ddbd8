namespace BarometerSite.Charts;

/// <summary>A line that values are held against.</summary>
/// <param name="Label">Its name without the value, which the chart adds: "Kommunens grænse".</param>
/// <param name="IsCeiling">Values ought to stay below it; otherwise above.</param>
internal sealed record ChartLimit(decimal Value, string Label, bool IsCeiling = true);
