using BarometerSite.Markup;

namespace BarometerSite.Charts.Drawing;

/// <summary>Draws points: a shape for each style, so that lines differ without colour, and an open shape for what must be read with care.</summary>
internal static class Marker
{
    public const decimal Radius = 5.5m;

    /// <param name="style">1 circle, 2 square, 3 triangle, 4 diamond; 0 a small dot for a line that stands behind the others.</param>
    /// <param name="data">The figure's <see cref="MarkData"/>, of a mark that has no sign: it is one element then.</param>
    public static Html Draw(int style, PointMark mark, decimal x, decimal y, Html? data = null)
    {
        var css = style == 0 ? "chart-point chart-point-muted" : $"chart-point chart-point-{NumberFormat.Exact(style)}";
        if (CssClass(mark) is { } careful)
            css += " " + careful;
        return Html.Of($"{Shape(style, css, x, y, data)}{Sign(mark, css, x, y)}");
    }

    /// <summary>The shape of a style to stand at every point of a path, which <see cref="At"/> asks for.</summary>
    /// <param name="id">Unique on the page.</param>
    public static Html Define(string id, int style)
    {
        var shape = Draw(style, PointMark.None, 0, 0);
        return Html.Of($"<marker id=\"{id}\" markerUnits=\"userSpaceOnUse\" overflow=\"visible\">{shape}</marker>");
    }

    /// <summary>Of a path, as attributes: the shape at each of its points.</summary>
    public static Html At(string id) => Html.Of($" marker-start=\"url(#{id})\" marker-mid=\"url(#{id})\" marker-end=\"url(#{id})\"");

    /// <summary>Whether something stands inside the open shape.</summary>
    public static bool HasSign(PointMark mark) => mark is PointMark.Estimated or PointMark.DefinitionDiffers;

    private static Html Shape(int style, string css, decimal x, decimal y, Html? data) => style switch
    {
        0 => Svg.Circle(css, x, y, 2.5m, data),
        2 => Svg.Rectangle(css, new(x - 5, y - 5, 10, 10), data),
        3 => Svg.Path(css, $"M{x} {y - 7}L{x + 6.5m} {y + 4.5m}H{x - 6.5m}Z", data),
        4 => Svg.Diamond(css, x, y, 7, data),
        _ => Svg.Circle(css, x, y, Radius, data),
    };

    /// <summary>Inside the open shape: a dot for an estimate, a bar for another definition.</summary>
    private static Html Sign(PointMark mark, string css, decimal x, decimal y) => mark switch
    {
        PointMark.Estimated => Svg.Circle(css + " chart-point-sign", x, y, 1),
        PointMark.DefinitionDiffers => Svg.Path(css + " chart-point-sign", $"M{x - 2.5m} {y}h5"),
        PointMark.None or PointMark.Break or PointMark.Provisional or PointMark.LowReliability => Html.Empty,
        _ => throw new ArgumentOutOfRangeException(nameof(mark)),
    };

    private static string? CssClass(PointMark mark) => mark switch
    {
        PointMark.Provisional => "chart-point-provisional",
        PointMark.Estimated => "chart-point-estimated",
        PointMark.DefinitionDiffers => "chart-point-definition",
        PointMark.LowReliability => "chart-point-unreliable",
        PointMark.None or PointMark.Break => null,
        _ => throw new ArgumentOutOfRangeException(nameof(mark)),
    };
}

/// <summary>What a reader must know about a single point before trusting or comparing it.</summary>
internal enum PointMark
{
    None,

    /// <summary>The first point measured in a new way: it is not joined with the one before.</summary>
    Break,
    Provisional,
    Estimated,
    DefinitionDiffers,
    LowReliability,
}
