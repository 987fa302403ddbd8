using BarometerSite.Charts.Drawing;
using BarometerSite.Markup;

namespace BarometerSite.Charts.Lines;

/// <summary>What must be said below a line chart, not yet in its place.</summary>
internal static class LineNotes
{
    public static IEnumerable<PlacedNote> Of(LineLayout layout)
    {
        var (chart, words) = (layout.Chart, layout.Chart.Words);
        if (layout.Values.IsCut)
            yield return Note(words.Say("chart_axis_is_cut", ("from", layout.TickText(layout.Values.From > 0 ? layout.Values.From : layout.Values.To))));
        foreach (var mark in layout.Drawn.SelectMany(one => one.Series.Points).Select(point => point.Mark).Distinct().Order())
        {
            if (chart.Meaning(mark) is { } meaning)
                yield return new(words.Say("chart_marked_is", ("meaning", meaning)), mark, 0);
        }
        if (!layout.Bands.IsEmpty)
            yield return Note(words.Word("chart_band_is"), NoteSign.Uncertainty);
        if (!chart.Plan.IsEmpty)
            yield return Note(words.Word("chart_plan"), NoteSign.Plan);
        if (layout.Drawn.Any(one => !one.Series.Earlier.IsEmpty))
            yield return Note(words.Word("chart_earlier"), NoteSign.Earlier);
        if (!layout.Confidential.IsEmpty)
            yield return Note(words.Word("chart_confidential_figure"));
        var unlabelled = layout.Drawn.Count(one => !one.IsLabelled);
        if (unlabelled > 0)
            yield return Note(words.Say("chart_other_series", ("count", NumberFormat.Exact(unlabelled))));
    }

    private static PlacedNote Note(string text, NoteSign sign = NoteSign.None) => new(text, PointMark.None, 0, sign);
}

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
