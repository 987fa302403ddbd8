using BarometerSite.Charts.Drawing;

namespace BarometerSite.Charts.Lines;

/// <summary>A line of text below a chart, at the height of its middle; with a sign before it when it tells what that sign means.</summary>
/// <param name="Mark">The marker of a point that it explains.</param>
/// <param name="Sign">What else it explains.</param>
internal sealed record PlacedNote(string Text, PointMark Mark, decimal Y, NoteSign Sign = NoteSign.None);

/// <summary>What a note explains that is no mark on a point.</summary>
internal enum NoteSign
{
    None,
    Uncertainty,
    Plan,
    Earlier,
}
