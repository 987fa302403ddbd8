namespace BarometerSite.Charts;

/// <summary>A line of text below a chart, at the height of its middle; with a marker before it when it tells what that marker means.</summary>
internal sealed record PlacedNote(string Text, PointMark Mark, decimal Y);
