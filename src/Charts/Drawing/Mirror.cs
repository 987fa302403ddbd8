using System.Text.RegularExpressions;
using BarometerSite.Markup;

namespace BarometerSite.Charts.Drawing;

/// <summary>
/// A drawing as people see it who read from the right: all of it the other way round, each text upright. A text is turned back around its anchor, the
/// edge where it begins; in a text that is read from the right that is the right one (SVG 2, 11.10.2.2).
/// </summary>
internal static partial class Mirror
{
    /// <param name="drawing">What <see cref="Svg"/> and <see cref="LabelDrawing"/> have drawn.</param>
    public static Html Of(Html drawing, decimal width)
    {
        var turned = Place().Replace(drawing.ToString(), place => $"{place.Groups["before"].Value} x=\"{Opposite(place.Groups["x"].Value)}\"");
        var upright = turned.Replace("<text ", "<text transform=\"scale(-1 1)\" ", StringComparison.Ordinal);
        return Html.Of($"<g transform=\"matrix(-1 0 0 1 {width} 0)\">{Html.Unsafe(upright)}</g>");
    }

    private static string Opposite(string number) => number[0] == '-' ? number[1..] : "-" + number;

    [GeneratedRegex("(?<before><(?:text|tspan)\\b[^>]*?) x=\"(?<x>-?[0-9.]+)\"")]
    private static partial Regex Place();
}
