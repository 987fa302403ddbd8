using BarometerSite.Charts.Drawing;
using BarometerSite.Markup;

namespace BarometerSite.Charts.Lines;

/// <summary>Draws a line chart from its layout, from the back to the front.</summary>
internal static class LineDrawing
{
    private const decimal FarFromPoint = 12;
    private const decimal SignX = 9;

    public static Html Draw(LineLayout layout) => Html.Concat(
    [
        LineAsides.Band(layout), ValueAxis(layout), TimeAxis(layout), Breaks(layout), Target(layout), LineAsides.Plan(layout), LineAsides.Projections(layout),
        Leaders(layout), Lines(layout), LineAsides.Earlier(layout), Points(layout), Confidential(layout), LabelDrawing.Draw(layout.Labels), Notes(layout),
    ]);

    private static Html ValueAxis(LineLayout layout)
    {
        var (plot, values) = (layout.Plot, layout.Values);
        var ticks = LabelDrawing.Draw(values.Ticks.Select(tick =>
            new PlacedLabel([layout.TickText(tick)], plot.Left - TextSize.Gap, layout.Y.At(tick), TextAnchor.End, "chart-axis-label")));
        var caption = layout.Chart.UnitCaption.Length == 0
            ? Html.Empty
            : LabelDrawing.Draw(layout.Chart.UnitCaption, 0, TextSize.LineHeight / 2, TextAnchor.Start, "chart-axis-label");
        var (zero, others) = (GridLines(layout, tick => tick == 0, "chart-axis"), GridLines(layout, tick => tick != 0, "chart-grid"));
        return Html.Of($"{others}{zero}{ticks}{caption}{AxisBreak(layout)}");
    }

    private static Html GridLines(LineLayout layout, Func<decimal, bool> isMeant, string css) => Svg.Together(css,
        layout.Values.Ticks.Where(isMeant).Select(tick => Html.Of($"M{layout.Plot.Left} {layout.Y.At(tick)}H{layout.Plot.Right}")));

    /// <summary>The zigzag of an axis that does not reach zero; at its lower end, or the upper one when all is below zero.</summary>
    private static Html AxisBreak(LineLayout layout)
    {
        if (!layout.Values.IsCut)
            return Html.Empty;
        var (x, y, away) = layout.Values.From > 0 ? (layout.Plot.Left, layout.Plot.Bottom, 1) : (layout.Plot.Left, layout.Plot.Top, -1);
        return Svg.Path("chart-axis chart-axis-cut", $"M{x} {y - (24 * away)}V{y - (16 * away)}l6 {3 * away}l-12 {5 * away}l6 {3 * away}V{y}");
    }

    private static Html TimeAxis(LineLayout layout)
    {
        var y = layout.Plot.Bottom;
        var ticks = Svg.Together("chart-axis", layout.Times.Years.Select(year => Html.Of($"M{layout.X.At(layout.Times.Tick(year))} {y}v5")));
        var years = LabelDrawing.Draw(layout.Times.Labelled(layout.X).Select(year => new PlacedLabel(
            [NumberFormat.Exact(year)], layout.X.At(layout.Times.Tick(year)), layout.YearsY, TextAnchor.Middle, "chart-axis-label")));
        return Html.Of($"{ticks}{years}");
    }

    private static Html Breaks(LineLayout layout) =>
        Html.Concat(layout.Breaks.Select(x => Svg.Path("chart-break", $"M{x} {layout.Plot.Top}V{layout.Plot.Bottom}")));

    private static Html Target(LineLayout layout)
    {
        if (layout.Chart.Target is not { } target)
            return Html.Empty;
        var (x, y) = (layout.X.At(target.Time), layout.Y.At(target.Value));
        var due = Svg.Diamond("chart-target-due", x, y, 7, MarkData.Of(target.Value, PointKind.Target));
        return Html.Of($"{Svg.Path("chart-target", $"M{layout.Plot.Left} {y}H{layout.Plot.Right}")}{due}");
    }

    /// <summary>The main line comes last and so lies above the others.</summary>
    private static Html Lines(LineLayout layout) => Html.Concat(layout.Drawn.Zip(layout.Series)
        .OrderBy(pair => pair.Second.IsMain).ThenBy(pair => pair.Second.Style > 0).Select(pair => Line(layout, pair.First.Series, pair.Second)));

    private static Html Line(LineLayout layout, LineSeries measured, PlacedSeries series)
    {
        if (!series.Segments.Any())
            return Html.Empty;
        var css = series.Style == 0 ? "chart-line chart-line-muted" : $"chart-line chart-line-{NumberFormat.Exact(series.Style)}";
        var path = Svg.Through(series.Points.Select(point => (point.X, point.Y, point.StartsLine)));
        if (!CarriesPoints(layout, series))
            return Svg.Path(css, path);
        var (id, data) = ($"point-{NumberFormat.Exact(series.Style)}-{layout.Chart.Id}", MarkData.Of(measured.Points.Select(point => point.Value)));
        return Html.Of($"{Marker.Define(id, series.Style)}{Svg.Path(css, path, Html.Of($"{data}{Marker.At(id)}"))}");
    }

    /// <summary>
    /// Whether a line has its points upon it, which takes a tenth of the markup. Where something is said of a single point, or stands between line and points,
    /// each is an element of its own.
    /// </summary>
    private static bool CarriesPoints(LineLayout layout, PlacedSeries series) =>
        series.Segments.Any() && layout.Chart.Series.All(one => one.Earlier.IsEmpty)
        && series.Points.All(point => point is { Mark: PointMark.None or PointMark.Break, Low: null, High: null });

    /// <summary>Thin lines from a line's end to its name where the two are not beside each other.</summary>
    private static Html Leaders(LineLayout layout) => Html.Concat(layout.EndLabels.Zip(layout.Labels).Select(pair =>
    {
        var end = layout.Series[layout.Drawn.IndexOf(pair.First.Of)].Points[^1];
        var label = pair.Second;
        return Math.Abs(label.Y - end.Y) < FarFromPoint && layout.Plot.Right - end.X < FarFromPoint
            ? Html.Empty
            : Svg.Path("chart-leader", $"M{end.X} {end.Y}L{label.X - 3} {label.Y}");
    }));

    private static Html Points(LineLayout layout) => Html.Concat(layout.Drawn.Zip(layout.Series)
        .Where(pair => !CarriesPoints(layout, pair.Second)).OrderBy(pair => pair.Second.IsMain)
        .SelectMany(pair => pair.First.Series.Points.Zip(pair.Second.Points, (point, placed) => Point(layout, pair.Second, point, placed))));

    private static Html Point(LineLayout layout, PlacedSeries series, ChartPoint point, PlacedPoint placed)
    {
        var whisker = placed is { Low: { } low, High: { } high } && series.Style > 0 && !layout.Bands.Any(run => run.Contains(placed))
            ? Svg.Path("chart-whisker chart-whisker-" + NumberFormat.Exact(series.Style),
                $"M{placed.X} {low}V{high}M{placed.X - 4} {low}h8M{placed.X - 4} {high}h8")
            : Html.Empty;
        var data = LineAsides.Data(point);
        return whisker.IsEmpty && !Marker.HasSign(placed.Mark)
            ? Marker.Draw(series.Style, placed.Mark, placed.X, placed.Y, data)
            : Svg.Group(data, whisker, Marker.Draw(series.Style, placed.Mark, placed.X, placed.Y));
    }

    private static Html Confidential(LineLayout layout) => Html.Concat(layout.Confidential.Select(x =>
        LabelDrawing.Draw(ValueChart.ConfidentialSign, x, layout.Plot.Bottom - (TextSize.LineHeight / 2), TextAnchor.Middle, "chart-confidential")));

    private static Html Notes(LineLayout layout) => Html.Concat(layout.Notes.Select(note =>
    {
        var sign = note.Mark == PointMark.None
            ? LineAsides.Sign(note.Sign, SignX, note.Y)
            : Marker.Draw(1, note.Mark, SignX, note.Y);
        var indent = sign.IsEmpty ? 0 : (2 * SignX) + TextSize.Gap;
        return Html.Of($"{sign}{LabelDrawing.Draw(note.Text, indent, note.Y, TextAnchor.Start, "chart-note")}");
    }));
}
