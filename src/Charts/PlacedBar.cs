namespace BarometerSite.Charts;

/// <summary>A bar with its place.</summary>
/// <param name="Shape">What is filled.</param>
/// <param name="Box">The whole row.</param>
internal sealed record PlacedBar(ChartBar Bar, Box Shape, Box Box, PlacedLabel Name, PlacedLabel Value);
