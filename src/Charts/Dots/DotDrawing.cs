using BarometerSite.Charts.Drawing;
using BarometerSite.Markup;

namespace BarometerSite.Charts.Dots;

/// <summary>Draws a dot plot from its layout, from the back to the front.</summary>
internal static class DotDrawing
{
    private const decimal KeyX = 9;

    public static Html Draw(DotLayout layout) => Html.Of($"{Keys(layout)}{Grid(layout)}{Html.Concat(layout.Rows.Select(row => Row(layout, row)))}{Notes(layout)}");

    private static Html Keys(DotLayout layout) => Html.Concat(layout.Keys.Select((key, index) =>
        Html.Of($"{Marker.Draw(index + 1, PointMark.None, KeyX, key.Y)}{LabelDrawing.Draw(key)}")));

    private static Html Grid(DotLayout layout) => Html.Concat(layout.Values.Ticks.Select(tick => Html.Of(
        $"<path class=\"{(tick == 0 ? "chart-axis" : "chart-grid")}\" d=\"M{layout.X.At(tick)} {layout.Top}V{layout.Bottom}\"/>{LabelDrawing.Draw(layout.Chart.OnAxis(tick, layout.Values.Decimals), layout.X.At(tick), layout.TicksY, TextAnchor.Middle, "chart-axis-label")}")));

    /// <summary>A line joins the values of a row, so that their distance is seen; the first series lies on top.</summary>
    private static Html Row(DotLayout layout, PlacedDotRow placed)
    {
        var values = placed.Row.Values;
        var known = values.OfType<decimal>().ToList();
        var line = known.Count < 2 ? Html.Empty : Html.Of($"<path class=\"chart-dot-line\" d=\"M{layout.X.At(known.Min())} {placed.Y}H{layout.X.At(known.Max())}\"/>");
        var dots = Enumerable.Range(0, values.Length).Reverse().Where(index => values[index] is not null)
            .Select(index => Html.Of($"<g data-series=\"{index}\"{MarkData.Of(values[index]!.Value)}>{Marker.Draw(index + 1, PointMark.None, layout.X.At(values[index]!.Value), placed.Y)}</g>"));
        return Html.Of($"{LabelDrawing.Draw(placed.Name)}{line}{dots}");
    }

    private static Html Notes(DotLayout layout)
    {
        var y = layout.TicksY + TextSize.LineHeight + 4;
        var unit = layout.Chart.UnitCaption.Length == 0 ? Html.Empty : LabelDrawing.Draw(layout.Chart.UnitCaption, ChartPicture.Width, y, TextAnchor.End, "chart-axis-label");
        var cut = layout.Values.IsCut
            ? LabelDrawing.Draw(layout.Chart.Words.Say("chart_axis_is_cut", ("from", layout.Chart.OnAxis(layout.Values.From, layout.Values.Decimals))), 0, y + (layout.Chart.UnitCaption.Length == 0 ? 0 : TextSize.LineHeight + 4), TextAnchor.Start, "chart-note")
            : Html.Empty;
        return Html.Of($"{unit}{cut}");
    }
}
