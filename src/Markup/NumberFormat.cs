using System.Globalization;

namespace BarometerSite.Markup;

/// <summary>
/// How a language writes numbers. Our own rules, since a machine's culture data differ from one version to the next.
/// Rounding is half away from zero, as people do it. A minus is U+2212.
/// </summary>
/// <param name="DecimalMark">Between units and tenths.</param>
/// <param name="GroupMark">Between groups of three digits.</param>
/// <param name="PercentSpace">Between a number and its percent sign.</param>
internal sealed record NumberFormat(string DecimalMark, string GroupMark, string PercentSpace)
{
    private const string Minus = "\u2212";
    private const string NoBreakSpace = "\u00a0";

    /// <summary>1.234,5 and 5,8 % (Dansk Sprognævn, Retskrivningsordbogen § 57 on the space before %).</summary>
    public static readonly NumberFormat Danish = new(",", ".", NoBreakSpace);

    public static readonly NumberFormat English = new(".", ",", "");

    /// <summary>The number rounded to a fixed count of decimals, with group marks.</summary>
    public string Write(decimal number, int decimals)
    {
        var rounded = decimal.Round(number, decimals, MidpointRounding.AwayFromZero);
        var digits = decimal.Abs(rounded).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? digits : digits[..point];
        var fraction = point < 0 ? "" : DecimalMark + digits[(point + 1)..];
        return (rounded < 0 ? Minus : "") + Grouped(whole) + fraction;
    }

    /// <summary>As <see cref="Write"/>, with a plus before what is above zero: for changes.</summary>
    public string WriteSigned(decimal number, int decimals) =>
        (decimal.Round(number, decimals, MidpointRounding.AwayFromZero) > 0 ? "+" : "") + Write(number, decimals);

    /// <summary>Invariant, at most two decimals, no trailing zeros: coordinates of SVG.</summary>
    public static string Coordinate(decimal number)
    {
        // A chart has hundreds of them: whole hundredths are written faster than decimals are formatted.
        var hundredths = (long)decimal.Round(number * 100m, MidpointRounding.AwayFromZero);
        var (whole, rest) = Math.DivRem(Math.Abs(hundredths), 100);
        var sign = hundredths < 0 ? "-" : "";
        if (rest == 0)
            return string.Create(CultureInfo.InvariantCulture, $"{sign}{whole}");
        return rest % 10 == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{sign}{whole}.{rest / 10}")
            : string.Create(CultureInfo.InvariantCulture, $"{sign}{whole}.{rest:00}");
    }

    /// <summary>Invariant, all digits that matter: what machines read.</summary>
    public static string Exact(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private string Grouped(string whole)
    {
        for (var at = whole.Length - 3; at > 0; at -= 3)
            whole = whole.Insert(at, GroupMark);
        return whole;
    }
}
