using BarometerSite.Charts.Drawing;
using BarometerSite.Markup;

namespace BarometerSite.Charts.Gauges;

/// <summary>Draws a goal's barometer from its layout, from the back to the front.</summary>
internal static class GaugeDrawing
{
    private const decimal Middle = GaugeLayout.Thickness / 2;

    public static Html Draw(GaugeLayout layout) =>
        Html.Of($"{Track(layout)}{Travelled(layout)}{layout.Marks.Select(Leader)}{layout.Marks.Select(mark => Mark(layout, mark))}{(layout.OpenNote is { } note ? LabelDrawing.Draw(note) : Html.Empty)}");

    /// <summary>From start to target; where there is no target the track is open: dashed, over the whole width.</summary>
    private static Html Track(GaugeLayout layout)
    {
        var (start, target) = (layout.At(GaugeMarkKind.Start), layout.At(GaugeMarkKind.Target));
        if (target is null)
            return Html.Of($"<path class=\"chart-gauge-open\" d=\"M0 {layout.TrackTop + Middle}H{ChartPicture.Width}\"/>");
        var (from, to) = Ordered(start?.X ?? 0, target.X);
        return Html.Of($"<rect class=\"chart-gauge-track\" x=\"{from}\" y=\"{layout.TrackTop}\" width=\"{to - from}\" height=\"{GaugeLayout.Thickness}\"/>");
    }

    private static Html Travelled(GaugeLayout layout)
    {
        if (layout.At(GaugeMarkKind.Start) is not { } start || layout.At(GaugeMarkKind.Latest) is not { } latest)
            return Html.Empty;
        var (from, to) = Ordered(start.X, latest.X);
        return Html.Of($"<rect class=\"chart-gauge-travelled\" x=\"{from}\" y=\"{layout.TrackTop + 4}\" width=\"{to - from}\" height=\"{GaugeLayout.Thickness - 8}\"/>");
    }

    /// <summary>Each kind has a shape of its own: the ends are strokes, the target a diamond, what ought to be an open circle, what is a full one, what decided a square.</summary>
    private static Html Mark(GaugeLayout layout, PlacedMark placed)
    {
        var (x, y) = (placed.X, layout.TrackTop + Middle);
        var data = MarkData.Of(placed.Mark.Value);
        var shape = placed.Mark.Kind switch
        {
            GaugeMarkKind.Start => Html.Of($"<path class=\"chart-gauge-end\"{data} d=\"M{x} {layout.TrackTop - 4}v{GaugeLayout.Thickness + 8}\"/>"),
            GaugeMarkKind.Target => Html.Of($"<path class=\"chart-target-due\"{data} d=\"M{x} {y - 10}L{x + 10} {y}L{x} {y + 10}L{x - 10} {y}Z\"/>"),
            GaugeMarkKind.Expected => Html.Of($"<circle class=\"chart-gauge-expected\"{data} cx=\"{x}\" cy=\"{y}\" r=\"8\"/>"),
            GaugeMarkKind.Decisive => Html.Of($"<rect class=\"chart-point chart-point-1\"{data} x=\"{x - 7}\" y=\"{y - 7}\" width=\"14\" height=\"14\"/>"),
            GaugeMarkKind.Latest => Html.Of($"<circle class=\"chart-point chart-point-1\"{data} cx=\"{x}\" cy=\"{y}\" r=\"8\"/>"),
            _ => throw new ArgumentOutOfRangeException(nameof(placed)),
        };
        return Html.Of($"{shape}{LabelDrawing.Draw(placed.Label)}");
    }

    private static Html Leader(PlacedMark placed) => Html.Of($"<path class=\"chart-leader\" d=\"{PathData.Through(placed.Leader)}\"/>");

    private static (decimal From, decimal To) Ordered(decimal one, decimal other) => (Math.Min(one, other), Math.Max(one, other));
}
