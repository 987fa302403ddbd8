using BarometerSite.Charts.Drawing;
using BarometerSite.Markup;

namespace BarometerSite.Charts.Wheel;

/// <summary>Draws a year's wheel from its layout. Names in rings follow them, above from left to right and below as well, so that none stands on its head.</summary>
internal static class WheelDrawing
{
    private const decimal X = ChartPicture.Width / 2;
    private const decimal MonthRadius = WheelLayout.Radius - 16;

    public static Html Draw(WheelLayout layout) =>
        Html.Of($"{Middle(layout)}{Months(layout)}{Band(layout, 0)}{Band(layout, 1)}{layout.Flags.Select(flag => Flag(flag))}{layout.Texts.Select(Line)}");

    /// <summary>Dashed: it stands at no time of the year.</summary>
    private static Html Middle(WheelLayout layout) => layout.HasMiddle
        ? Html.Of($"<circle class=\"chart-wheel-middle\" cx=\"{X}\" cy=\"{layout.CentreY}\" r=\"{layout.MiddleRadius}\"/>")
        : Html.Empty;

    private static Html Months(WheelLayout layout)
    {
        if (!layout.Wheel.HasMonths)
            return Html.Empty;
        var y = layout.CentreY;
        var borders = HalfTurn.Ends.SelectMany(end => new[] { (end.Right, Down: -end.Away), (end.Right, Down: end.Away) }).Distinct()
            .Select(end => Html.Of($"M{X + (end.Right * layout.BandOutside)} {y + (end.Down * layout.BandOutside)}L{X + (end.Right * WheelLayout.Radius)} {y + (end.Down * WheelLayout.Radius)}"));
        var names = Enumerable.Range(1, layout.Wheel.Months.Length).Select(month => Month(layout, month));
        // A band is edge enough.
        var inner = layout.BandLines.IsEmpty ? Html.Of($"<circle class=\"chart-wheel-rim\" cx=\"{X}\" cy=\"{y}\" r=\"{layout.BandOutside}\"/>") : Html.Empty;
        return Html.Of($"<circle class=\"chart-wheel-rim\" cx=\"{X}\" cy=\"{y}\" r=\"{WheelLayout.Radius}\"/>{inner}<path class=\"chart-axis\" d=\"{Html.Concat(borders)}\"/>{Arc(layout, 0, "months", MonthRadius)}{Arc(layout, 1, "months", MonthRadius)}{names}");
    }

    private static Html Month(WheelLayout layout, int month)
    {
        var (wheel, half) = (layout.Wheel, layout.Wheel.Months.Length / 2);
        var place = month <= half ? month - 1 : (2 * half) - month;
        var css = wheel.In(month).IsEmpty ? "chart-wheel-month" : "chart-wheel-month chart-wheel-month-taken";
        return OnArc(layout, month <= half ? 0 : 1, "months", wheel.Month(month), css, 100m * ((2 * place) + 1) / (2 * half));
    }

    private static Html Band(WheelLayout layout, int half)
    {
        if (layout.BandLines.IsEmpty)
            return Html.Empty;
        var lines = layout.BandLines[half].Select((text, line) =>
            Html.Of($"{Arc(layout, half, $"band-{NumberFormat.Exact(line)}", layout.LineRadius(half, line))}{OnArc(layout, half, $"band-{NumberFormat.Exact(line)}", text, "chart-wheel-half-label", 50)}"));
        return Html.Of($"<path class=\"chart-wheel-half\" d=\"{BandOutline(layout, half)}\"/>{lines}");
    }

    /// <summary>Half a ring whose ends leave a gap to the other half.</summary>
    private static Html BandOutline(WheelLayout layout, int half)
    {
        const decimal gap = 3;
        var (y, outside, inside) = (layout.CentreY + (half == 0 ? -gap : gap), layout.BandOutside, layout.BandInside);
        var (there, back) = half == 0 ? (1, 0) : (0, 1);
        return Html.Of($"M{X - outside} {y}A{outside} {outside} 0 0 {there} {X + outside} {y}H{X + inside}A{inside} {inside} 0 0 {back} {X - inside} {y}Z");
    }

    private static Html Arc(WheelLayout layout, int half, string name, decimal radius) =>
        Html.Of($"<path id=\"{Id(layout, half, name)}\" d=\"M{X - radius} {layout.CentreY}A{radius} {radius} 0 0 {(half == 0 ? 1 : 0)} {X + radius} {layout.CentreY}\"/>");

    /// <param name="at">In percent of the arc.</param>
    private static Html OnArc(WheelLayout layout, int half, string name, string text, string css, decimal at) =>
        Html.Of($"<text class=\"{css}\" text-anchor=\"middle\" dominant-baseline=\"central\"><textPath href=\"#{Id(layout, half, name)}\" startOffset=\"{at}%\">{text}</textPath></text>");

    private static string Id(WheelLayout layout, int half, string name) => $"{layout.Wheel.Id}-{(half == 0 ? "first" : "second")}-{name}";

    private static Html Flag(WheelFlag flag) =>
        Html.Of($"<path class=\"chart-leader\" d=\"M{flag.X} {flag.Y}V{flag.Top}\"/><circle class=\"chart-point chart-point-1\" cx=\"{flag.X}\" cy=\"{flag.Y}\" r=\"5\"/>{LabelDrawing.Draw(flag.Label)}");

    private static Html Line(WheelLine line) =>
        Html.Of($"<text class=\"{line.CssClass}\" x=\"{X}\" y=\"{line.Y}\" font-size=\"{line.Scale}em\" text-anchor=\"middle\" dominant-baseline=\"central\">{line.Text}</text>");
}
