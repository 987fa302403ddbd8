using BarometerSite.Charts.Drawing;
using BarometerSite.Markup;

namespace BarometerSite.Charts.Wheel;

/// <summary>Draws a year's wheel from its layout. Names in rings run from left to right, above and below, so that none stands on its head.</summary>
internal static class WheelDrawing
{
    private const decimal X = ChartPicture.Width / 2;
    private const decimal MonthRadius = WheelLayout.Radius - 16;

    public static Html Draw(WheelLayout layout) =>
        Html.Of($"{Middle(layout)}{Months(layout)}{Band(layout, 0)}{Band(layout, 1)}{layout.Flags.Select(flag => Flag(flag))}{layout.Texts.Select(Line)}");

    /// <summary>Dashed: it stands at no time of the year.</summary>
    private static Html Middle(WheelLayout layout) => layout.HasMiddle
        ? Svg.Circle("chart-wheel-middle", X, layout.CentreY, layout.MiddleRadius)
        : Html.Empty;

    private static Html Months(WheelLayout layout)
    {
        if (!layout.Wheel.HasMonths)
            return Html.Empty;
        var y = layout.CentreY;
        var borders = HalfTurn.Ends.SelectMany(end => new[] { (end.Right, Down: -end.Away), (end.Right, Down: end.Away) }).Distinct()
            .Select(end => Svg.Through(new[] { layout.BandOutside, WheelLayout.Radius }.Select(radius => (X + (end.Right * radius), y + (end.Down * radius)))));
        var names = Enumerable.Range(1, layout.Wheel.Months.Length).Select(month => Month(layout, month));
        // A band is edge enough.
        var inner = layout.BandLines.IsEmpty ? Svg.Circle("chart-wheel-rim", X, y, layout.BandOutside) : Html.Empty;
        var (rim, axis) = (Svg.Circle("chart-wheel-rim", X, y, WheelLayout.Radius), Svg.Path("chart-axis", Html.Concat(borders)));
        return Html.Of($"{rim}{inner}{axis}{Arc(layout, 0, "months", MonthRadius)}{Arc(layout, 1, "months", MonthRadius)}{names}");
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
        {
            var name = "band-" + NumberFormat.Exact(line);
            return Html.Of($"{Arc(layout, half, name, layout.LineRadius(half, line))}{OnArc(layout, half, name, text, "chart-wheel-half-label", 50)}");
        });
        return Html.Of($"{Svg.Path("chart-wheel-half", BandOutline(layout, half))}{lines}");
    }

    /// <summary>Half a ring whose ends leave a gap to the other half.</summary>
    private static Html BandOutline(WheelLayout layout, int half)
    {
        const decimal gap = 3;
        var (y, outside, inside) = (layout.CentreY + (half == 0 ? -gap : gap), layout.BandOutside, layout.BandInside);
        var (there, back) = half == 0 ? (1, 0) : (0, 1);
        return Html.Of($"M{X - outside} {y}A{outside} {outside} 0 0 {there} {X + outside} {y}H{X + inside}A{inside} {inside} 0 0 {back} {X - inside} {y}Z");
    }

    private static Html Arc(WheelLayout layout, int half, string name, decimal radius)
    {
        var y = layout.CentreY;
        return Html.Of($"<path id=\"{Id(layout, half, name)}\" d=\"M{X - radius} {y}A{radius} {radius} 0 0 {(half == 0 ? 1 : 0)} {X + radius} {y}\"/>");
    }

    /// <param name="at">In percent of the arc.</param>
    private static Html OnArc(WheelLayout layout, int half, string name, string text, string css, decimal at)
    {
        var placed = Html.Of($"<textPath href=\"#{Id(layout, half, name)}\" startOffset=\"{at}%\">{text}</textPath>");
        return Html.Of($"<text class=\"{css}\" text-anchor=\"middle\" dominant-baseline=\"central\">{placed}</text>");
    }

    private static string Id(WheelLayout layout, int half, string name) => $"{layout.Wheel.Id}-{(half == 0 ? "first" : "second")}-{name}";

    private static Html Flag(WheelFlag flag)
    {
        var (pole, foot) = (Svg.Path("chart-leader", $"M{flag.X} {flag.Y}V{flag.Top}"), Svg.Circle("chart-point chart-point-1", flag.X, flag.Y, 5));
        return Html.Of($"{pole}{foot}{LabelDrawing.Draw(flag.Label)}");
    }

    private static Html Line(WheelLine line)
    {
        var place = Html.Of($"x=\"{X}\" y=\"{line.Y}\" font-size=\"{NumberFormat.Factor(line.Scale)}em\" text-anchor=\"middle\" dominant-baseline=\"central\"");
        return Html.Of($"<text class=\"{line.CssClass}\" {place}>{line.Text}</text>");
    }
}
