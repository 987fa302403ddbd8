namespace BarometerSite.Rendering.Colours;

/// <summary>A colour in linear light (IEC 61966-2-1), each part 0–1.</summary>
internal readonly record struct Colour(double Red, double Green, double Blue)
{
    /// <summary>Relative luminance (WCAG 2.2), 0 for black, 1 for white.</summary>
    public double Luminance => (0.2126 * Red) + (0.7152 * Green) + (0.0722 * Blue);

    /// <summary>Reads <c>#rrggbb</c>; null for anything else.</summary>
    public static Colour? Parse(ReadOnlySpan<char> text) =>
        text is ['#', _, _, _, _, _, _] && int.TryParse(text[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? new Colour(Linear(code >> 16), Linear((code >> 8) & 255), Linear(code & 255))
            : null;

    /// <summary>The contrast ratio of WCAG 2.2, 1 for the same luminance, 21 for black and white.</summary>
    public double ContrastWith(Colour other) =>
        (Math.Max(Luminance, other.Luminance) + 0.05) / (Math.Min(Luminance, other.Luminance) + 0.05);

    /// <summary>The distance in Oklab (Ottosson 2020), where equal distances look about equally large; black and white are 1 apart.</summary>
    public double DistanceTo(Colour other)
    {
        var (l, a, b) = Oklab();
        var (otherL, otherA, otherB) = other.Oklab();
        return Math.Sqrt(((l - otherL) * (l - otherL)) + ((a - otherA) * (a - otherA)) + ((b - otherB) * (b - otherB)));
    }

    private (double L, double A, double B) Oklab()
    {
        var l = Math.Cbrt((0.4122214708 * Red) + (0.5363325363 * Green) + (0.0514459929 * Blue));
        var m = Math.Cbrt((0.2119034982 * Red) + (0.6806995451 * Green) + (0.1073969566 * Blue));
        var s = Math.Cbrt((0.0883024619 * Red) + (0.2817188376 * Green) + (0.6299787005 * Blue));
        return (
            (0.2104542553 * l) + (0.7936177850 * m) - (0.0040720468 * s),
            (1.9779984951 * l) - (2.4285922050 * m) + (0.4505937099 * s),
            (0.0259040371 * l) + (0.7827717662 * m) - (0.8086757660 * s));
    }

    private static double Linear(int part)
    {
        var value = part / 255d;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
