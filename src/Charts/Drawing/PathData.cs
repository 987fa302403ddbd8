using System.Text;
using BarometerSite.Markup;

namespace BarometerSite.Charts.Drawing;

/// <summary>The way of an SVG path through points.</summary>
internal static class PathData
{
    public static Html Through(IEnumerable<(decimal X, decimal Y)> points) => Through(points.Select((point, index) => (point.X, point.Y, index == 0)));

    /// <param name="points">Which of them no line joins with the one before.</param>
    public static Html Through(IEnumerable<(decimal X, decimal Y, bool Starts)> points)
    {
        var path = new StringBuilder();
        foreach (var (x, y, starts) in points)
            path.Append(starts ? 'M' : 'L').Append(NumberFormat.Coordinate(x)).Append(' ').Append(NumberFormat.Coordinate(y));
        return Html.Text(path.ToString());
    }
}
