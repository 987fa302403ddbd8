using BarometerSite.Charts.Drawing;
using BarometerSite.Markup;

namespace BarometerSite.Charts.Dots;

/// <summary>Draws a dot plot from its layout, from the back to the front.</summary>
internal static class DotDrawing
{
    private const decimal KeyX = 9;

    public static Html Draw(DotLayout layout) => Html.Of($"{Keys(layout)}{Grid(layout)}{layout.Rows.Select(row => Row(layout, row))}{Notes(layout)}");

    private static Html Keys(DotLayout layout) => Html.Concat(layout.Keys.Select((key, index) =>
        Html.Of($"{Marker.Draw(index + 1, PointMark.None, KeyX, key.Y)}{LabelDrawing.Draw(key)}")));

    private static Html Grid(DotLayout layout)
    {
        var labels = LabelDrawing.Draw(layout.Values.Ticks.Select(tick =>
            new PlacedLabel([layout.TickText(tick)], layout.X.At(tick), layout.TicksY, TextAnchor.Middle, "chart-axis-label")));
        return Html.Of($"{Lines(tick => tick != 0, "chart-grid")}{Lines(tick => tick == 0, "chart-axis")}{labels}");

        Html Lines(Func<decimal, bool> isMeant, string css) => Svg.Together(
            css, layout.Values.Ticks.Where(isMeant).Select(tick => Html.Of($"M{layout.X.At(tick)} {layout.Top}V{layout.Bottom}")));
    }

    /// <summary>A line joins the values of a row, so that their distance is seen; the first series lies on top.</summary>
    private static Html Row(DotLayout layout, PlacedDotRow placed)
    {
        var known = placed.Row.Values.OfType<decimal>().ToList();
        var line = known.Count < 2 ? Html.Empty : Svg.Path("chart-dot-line", $"M{layout.X.At(known.Min())} {placed.Y}H{layout.X.At(known.Max())}");
        var dots = placed.Row.Values.Index().Reverse().Where(one => one.Item is not null).Select(one => Dot(layout, one.Index, one.Item!.Value, placed.Y));
        return Html.Of($"{LabelDrawing.Draw(placed.Name)}{line}{dots}");
    }

    private static Html Dot(DotLayout layout, int series, decimal value, decimal y) =>
        Marker.Draw(series + 1, PointMark.None, layout.X.At(value), y, MarkData.Of(value));

    private static Html Notes(DotLayout layout)
    {
        var (y, caption) = (layout.TicksY + TextSize.LineHeight + 4, layout.Chart.UnitCaption);
        var unit = caption.Length == 0 ? Html.Empty : LabelDrawing.Draw(caption, ChartPicture.Width, y, TextAnchor.End, "chart-axis-label");
        if (!layout.Values.IsCut)
            return unit;
        var below = y + (caption.Length == 0 ? 0 : TextSize.LineHeight + 4);
        var cut = layout.Chart.Words.Say("chart_axis_is_cut", ("from", layout.TickText(layout.Values.From)));
        return Html.Of($"{unit}{LabelDrawing.Draw(cut, 0, below, TextAnchor.Start, "chart-note")}");
    }
}
