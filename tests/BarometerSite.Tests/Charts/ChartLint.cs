using BarometerSite.Charts.Bars;
using BarometerSite.Charts.Dots;
using BarometerSite.Charts.Drawing;
using BarometerSite.Charts.Gauges;
using BarometerSite.Charts.Lines;

namespace BarometerSite.Tests.Charts;

/// <summary>
/// Looks at a laid-out chart as a sceptical reader would: it measures the places of the drawing against the figures of the specification, and
/// trusts nothing of how the layout came to them.
/// </summary>
internal static class ChartLint
{
    /// <summary>In units of the view box: less than what a line is wide.</summary>
    private const decimal Tolerance = 0.75m;

    /// <summary>More lines than this cannot be told apart, in shape or in colour.</summary>
    private const int MostLines = 4;

    /// <returns>Each kind of fault once, in the order of their names in <see cref="ChartFault"/>.</returns>
    public static IReadOnlyList<ChartFault> Check(LineLayout layout) => Of(
        (ChartFault.TimeOutOfProportion, layout.Drawn.Zip(layout.Series).Any(pair => IsOutOfProportion(pair.First.Series, pair.Second))),
        (ChartFault.TooManyLines, layout.Drawn.Count(one => one.IsLabelled) > MostLines),
        (ChartFault.LabelsOverlap, Overlap([.. layout.Labels.Select(label => label.Box)])),
        (ChartFault.BreakNotMarked, layout.Drawn.Zip(layout.Series).Any(pair => HasUnmarkedBreak(layout, pair.First.Series, pair.Second))),
        (ChartFault.AxisCutUnsaid, layout.Values.From > 0 && layout.Notes.All(note => note.Text != SaidOfCut(layout))));

    public static IReadOnlyList<ChartFault> Check(BarLayout layout) => Of(
        (ChartFault.BarsNotFromZero, AreOutOfProportion(layout)),
        (ChartFault.LabelsOverlap, Overlap([.. layout.Rows.SelectMany(row => new[] { row.Name.Box, row.Value.Box })])),
        (ChartFault.ColourAlone, layout.Rows.Any(row => row.Bar.IsBeyondLimit && !row.Value.CssClass.Contains("beyond", StringComparison.Ordinal))));

    public static IReadOnlyList<ChartFault> Check(GaugeLayout layout) =>
        Of((ChartFault.LabelsOverlap, Overlap([.. layout.Marks.Select(mark => mark.Label.Box)])));

    public static IReadOnlyList<ChartFault> Check(DotLayout layout) => Of(
        (ChartFault.TooManyLines, layout.Chart.Series.Length > MostLines),
        (ChartFault.LabelsOverlap, Overlap([.. layout.Keys.Select(key => key.Box), .. layout.Rows.Select(row => row.Name.Box)])));

    private static string SaidOfCut(LineLayout layout) => layout.Chart.Words.Say("chart_axis_is_cut", ("from", layout.TickText(layout.Values.From)));

    // Three points tell: the step between two, for each year, is the same as between any other two.
    private static bool IsOutOfProportion(LineSeries series, PlacedSeries placed)
    {
        if (series.Points.Length < 3)
            return false;
        var (first, last) = (series.Points[0], series.Points[^1]);
        var perYear = (placed.Points[^1].X - placed.Points[0].X) / (last.Time - first.Time);
        return series.Points.Zip(placed.Points)
            .Any(pair => Math.Abs(placed.Points[0].X + ((pair.First.Time - first.Time) * perYear) - pair.Second.X) > Tolerance);
    }

    private static bool AreOutOfProportion(BarLayout layout)
    {
        var longest = layout.Rows.MaxBy(row => Math.Abs(row.Bar.Value));
        return longest is not null && longest.Bar.Value != 0
            && layout.Rows.Any(row => Math.Abs(row.Shape.Width - (longest.Shape.Width * Math.Abs(row.Bar.Value / longest.Bar.Value))) > Tolerance);
    }

    private static bool HasUnmarkedBreak(LineLayout layout, LineSeries series, PlacedSeries placed)
    {
        for (var index = 1; index < series.Points.Length; index++)
        {
            if (!layout.Chart.HasBreakBetween(series.Points[index - 1], series.Points[index]))
                continue;
            var (before, after) = (placed.Points[index - 1].X, placed.Points[index].X);
            if (!placed.Points[index].StartsLine || !layout.Breaks.Any(place => place > before && place < after))
                return true;
        }
        return false;
    }

    private static bool Overlap(IReadOnlyList<Box> boxes)
    {
        for (var one = 0; one < boxes.Count; one++)
        {
            for (var other = one + 1; other < boxes.Count; other++)
            {
                if (boxes[one].Overlaps(boxes[other]))
                    return true;
            }
        }
        return false;
    }

    private static IReadOnlyList<ChartFault> Of(params ReadOnlySpan<(ChartFault Fault, bool IsFound)> checks)
    {
        var found = new List<ChartFault>();
        foreach (var (fault, isFound) in checks)
        {
            if (isFound)
                found.Add(fault);
        }
        return found;
    }
}
