using BarometerSite.Charts.Drawing;
using BarometerSite.Markup;

namespace BarometerSite.Charts.Gauges;

/// <summary>Draws a goal's barometer from its layout, from the back to the front.</summary>
internal static class GaugeDrawing
{
    private const decimal Middle = GaugeLayout.Thickness / 2;

    public static Html Draw(GaugeLayout layout)
    {
        var note = layout.OpenNote is { } open ? LabelDrawing.Draw(open) : Html.Empty;
        var leaders = Svg.Together("chart-leader", layout.Marks.Select(mark => Svg.Through(mark.Leader)));
        var marks = layout.Marks.Select(mark => Mark(layout, mark));
        return Html.Of($"{Track(layout)}{Travelled(layout)}{leaders}{marks}{LabelDrawing.Draw(layout.Marks.Select(mark => mark.Label))}{note}");
    }

    /// <summary>
    /// From start to target. Where there is no target the track is open: dashed, over the whole width, with an arrow at its end if one way is better.
    /// </summary>
    private static Html Track(GaugeLayout layout)
    {
        var (start, target) = (layout.At(GaugeMarkKind.Start), layout.At(GaugeMarkKind.Target));
        if (target is null)
            return Html.Of($"{Svg.Path("chart-gauge-open", $"M0 {layout.TrackTop + Middle}H{ChartPicture.Width}")}{Arrow(layout)}");
        var (from, to) = Ordered(start?.X ?? 0, target.X);
        return Svg.Rectangle("chart-gauge-track", new(from, layout.TrackTop, to - from, GaugeLayout.Thickness));
    }

    private static Html Arrow(GaugeLayout layout) => layout.Chart.LessIsBetter is null
        ? Html.Empty
        : Svg.Path("chart-gauge-way", $"M{ChartPicture.Width - 10} {layout.TrackTop + Middle - 8}l9 8l-9 8");

    private static Html Travelled(GaugeLayout layout)
    {
        if (layout.At(GaugeMarkKind.Start) is not { } start || layout.At(GaugeMarkKind.Latest) is not { } latest)
            return Html.Empty;
        var (from, to) = Ordered(start.X, latest.X);
        return Svg.Rectangle("chart-gauge-travelled", new(from, layout.TrackTop + 4, to - from, GaugeLayout.Thickness - 8));
    }

    /// <summary>
    /// A stroke for the start, a diamond for the target, an open circle for what ought to be, a full one for what is, a
    /// square for what decided.
    /// </summary>
    private static Html Mark(GaugeLayout layout, PlacedMark placed)
    {
        var (x, y) = (placed.X, layout.TrackTop + Middle);
        var data = MarkData.Of(placed.Mark.Value);
        return placed.Mark.Kind switch
        {
            GaugeMarkKind.Start => Svg.Path("chart-gauge-end", $"M{x} {layout.TrackTop - 4}v{GaugeLayout.Thickness + 8}", data),
            GaugeMarkKind.Target => Svg.Diamond("chart-target-due", x, y, 10, data),
            GaugeMarkKind.Expected => Svg.Circle("chart-gauge-expected", x, y, 8, data),
            GaugeMarkKind.Decisive => Svg.Rectangle("chart-point chart-point-1", new(x - 7, y - 7, 14, 14), data),
            GaugeMarkKind.Latest => Svg.Circle("chart-point chart-point-1", x, y, 8, data),
            _ => throw new ArgumentOutOfRangeException(nameof(placed)),
        };
    }

    private static (decimal From, decimal To) Ordered(decimal one, decimal other) => (Math.Min(one, other), Math.Max(one, other));
}
