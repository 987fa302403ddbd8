using BarometerSite.Charts.Drawing;
using BarometerSite.Markup;

namespace BarometerSite.Charts.Grids;

/// <summary>
/// The signs of verdicts, each with a shape of its own, 24 wide and high: those of templates/parts/sign.html, which a file that leaves its page
/// cannot ask.
/// </summary>
internal static class GridSigns
{
    public const decimal Side = 24;

    private const string Fill = "chart-sign-fill";
    private const string Line = "chart-sign-line";
    private const string Cut = "chart-sign-cut";
    private const string Dash = "chart-sign-dash";

    private static readonly FrozenDictionary<string, Html> Shapes = new Dictionary<string, Html>
    {
        ["reached"] = Html.Of($"{Svg.Circle(Fill, 12, 12, 11)}{Svg.Path(Cut, $"M6.5 12.5l3.8 3.8 7.2-8.2")}"),
        ["on-track"] = Svg.Path(Line, $"M3.5 20.5L20 4M8.5 3.5h12v12"),
        ["too-slow"] = Html.Of($"{Ring(Line)}{Svg.Path(Fill, $"M12 2.25a9.75 9.75 0 0 1 0 19.5z")}"),
        ["unchanged"] = Svg.Path(Line, $"M2 8h20M2 16h20"),
        ["wrong-way"] = Html.Of($"{Svg.Path(Fill, $"M12 .5L23.5 12 12 23.5.5 12z")}{Svg.Path(Cut, $"M17 12H7.5m4-4l-4 4 4 4")}"),
        ["not-reached"] = Html.Of($"{Svg.Path(Fill, $"M2 2h20v20H2z")}{Svg.Path(Cut, $"M7.5 7.5l9 9m0-9l-9 9")}"),
        ["cannot-tell"] = Ring(Dash),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static Html Shape(string sign) => Shapes[sign];

    /// <summary>Each once, for <see cref="Use"/>.</summary>
    public static Html Define(string chart, IEnumerable<string> signs) => Html.Of(
        $"<defs>{signs.Select(sign => Html.Of($"<symbol id=\"{Id(chart, sign)}\" viewBox=\"0 0 {Side} {Side}\">{Shape(sign)}</symbol>"))}</defs>");

    public static Html Use(string chart, string sign, decimal x, decimal y, decimal side) => Html.Of(
        $"<use class=\"chart-sign-{sign}\" href=\"#{Id(chart, sign)}\" x=\"{x - (side / 2)}\" y=\"{y - (side / 2)}\" width=\"{side}\" height=\"{side}\"/>");

    /// <summary>Signs are small, and may be drawn large: their radius is no coordinate of a chart.</summary>
    private static Html Ring(string css) => Html.Of($"<circle class=\"{css}\" cx=\"12\" cy=\"12\" r=\"9.75\"/>");

    private static string Id(string chart, string sign) => $"{chart}-{sign}";
}
