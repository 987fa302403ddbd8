using BarometerSite.Markup;

namespace BarometerSite.Charts.Drawing;

/// <summary>The elements that drawings are made of. Each has a class, and the <see cref="MarkData"/> of what it shows, if it shows a figure.</summary>
internal static class Svg
{
    /// <param name="way">The path's commands.</param>
    public static Html Path(string css, ref Html.Interpolation way, Html? data = null) => Path(css, Html.Of(ref way), data);

    public static Html Path(string css, Html way, Html? data = null) => Html.Of($"<path class=\"{css}\"{data} d=\"{way}\"/>");

    /// <summary>One path for many lines that look alike.</summary>
    public static Html Together(string css, IEnumerable<Html> ways) => Html.Concat(ways) is { IsEmpty: false } way ? Path(css, way) : Html.Empty;

    public static Html Circle(string css, decimal x, decimal y, decimal radius, Html? data = null) =>
        Html.Of($"<circle class=\"{css}\"{data} cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"/>");

    public static Html Rectangle(string css, Box box, Html? data = null) =>
        Html.Of($"<rect class=\"{css}\"{data} x=\"{box.Left}\" y=\"{box.Top}\" width=\"{box.Width}\" height=\"{box.Height}\"/>");

    public static Html Diamond(string css, decimal x, decimal y, decimal half, Html? data = null) =>
        Path(css, $"M{x} {y - half}l{half} {half}l-{half} {half}l-{half} -{half}Z", data);

    /// <summary>What shows one figure together.</summary>
    public static Html Group(Html data, params IEnumerable<Html> content) => Html.Of($"<g{data}>{content}</g>");

    /// <summary>A whole drawing that is hidden from screen readers.</summary>
    public static Html Small(string css, decimal width, decimal height, ref Html.Interpolation content) =>
        Html.Of($"<svg class=\"{css}\" {Size(width, height)} aria-hidden=\"true\">{Html.Of(ref content)}</svg>");

    /// <summary>The attributes of a whole drawing, whose units are pixels unless its place is smaller.</summary>
    public static Html Size(decimal width, decimal height) => Html.Of($"viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\"");

    /// <summary>The commands of a path through points, each but the first told from the one before: in tenths, so that nothing adds up.</summary>
    public static Html Through(IEnumerable<(decimal X, decimal Y)> points) => Through(points.Select((point, index) => (point.X, point.Y, index == 0)));

    /// <inheritdoc cref="Through(IEnumerable{ValueTuple{decimal, decimal}})"/>
    /// <param name="points">Which of them no line joins with the one before.</param>
    public static Html Through(IEnumerable<(decimal X, decimal Y, bool Starts)> points)
    {
        var path = new StringBuilder();
        var (fromX, fromY, isLine) = (0L, 0L, false);
        foreach (var (toX, toY, starts) in points.Select(point => (NumberFormat.Tenths(point.X), NumberFormat.Tenths(point.Y), point.Starts)))
        {
            Append(path, starts ? "M" : isLine ? " " : "l", starts ? toX : toX - fromX);
            Append(path, " ", starts ? toY : toY - fromY);
            (fromX, fromY, isLine) = (toX, toY, !starts);
        }
        return Html.Unsafe(path.ToString());
    }

    /// <param name="before">A command, or a space, which a minus needs not.</param>
    private static void Append(StringBuilder path, string before, long tenths)
    {
        Span<char> digits = stackalloc char[NumberFormat.LongestCoordinate];
        path.Append(before == " " && tenths < 0 ? "" : before).Append(digits[..NumberFormat.Coordinate(tenths, digits)]);
    }
}
