using System.Runtime.CompilerServices;

namespace BarometerSite.Markup;

/// <summary>
/// How a language writes numbers. Our own rules, since a machine's culture data differ from one version to the next.
/// Rounding is half away from zero, as people do it. A minus is U+2212.
/// </summary>
/// <param name="DecimalMark">Between units and tenths.</param>
/// <param name="GroupMark">Between groups of three digits.</param>
/// <param name="PercentSpace">Between a number and its percent sign.</param>
/// <param name="SignMark">Before a sign: a left-to-right mark where texts are read from the right, and the sign would come to stand behind the number.</param>
internal sealed record NumberFormat(string DecimalMark, string GroupMark, string PercentSpace, string SignMark = "")
{
    /// <summary>Characters of the longest coordinate.</summary>
    public const int LongestCoordinate = 24;

    /// <summary>Characters of the longest exact number: 29 digits, a point and a sign.</summary>
    public const int LongestExact = 32;

    private const string Minus = "\u2212";

    /// <summary>The number rounded to a fixed count of decimals, with group marks.</summary>
    public string Write(decimal number, int decimals)
    {
        var rounded = decimal.Round(number, decimals, MidpointRounding.AwayFromZero);
        Span<char> room = stackalloc char[LongestExact];
        decimal.Abs(rounded).TryFormat(room, out var length, default, CultureInfo.InvariantCulture);
        ReadOnlySpan<char> digits = room[..length];
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var fraction = point < 0 ? [] : digits[(point + 1)..];

        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[2 * LongestExact]);
        if (rounded < 0)
        {
            text.AppendLiteral(SignMark);
            text.AppendLiteral(Minus);
        }
        for (var at = 0; at < whole.Length; at++)
        {
            if (at > 0 && (whole.Length - at) % 3 == 0)
                text.AppendLiteral(GroupMark);
            text.AppendFormatted(whole.Slice(at, 1));
        }
        if (decimals > 0)
        {
            text.AppendLiteral(DecimalMark);
            text.AppendFormatted(fraction);
            // What the number has fewer of.
            for (var at = fraction.Length; at < decimals; at++)
                text.AppendLiteral("0");
        }
        return text.ToStringAndClear();
    }

    /// <summary>As <see cref="Write"/>, with a plus before what is above zero: for changes.</summary>
    public string WriteSigned(decimal number, int decimals) =>
        (decimal.Round(number, decimals, MidpointRounding.AwayFromZero) > 0 ? SignMark + "+" : "") + Write(number, decimals);

    /// <summary>A coordinate of SVG in tenths, half away from zero: a tenth of a unit is less than anybody sees.</summary>
    public static long Tenths(decimal coordinate) => (long)decimal.Round(coordinate * 10m, MidpointRounding.AwayFromZero);

    /// <summary>Tenths as a number: invariant, no trailing zero.</summary>
    /// <param name="text">Takes up to <see cref="LongestCoordinate"/> characters.</param>
    /// <returns>How many it took.</returns>
    public static int Coordinate(long tenths, Span<char> text)
    {
        // A chart has hundreds of them: whole tenths are written faster than decimals are formatted.
        var (whole, rest) = Math.DivRem(Math.Abs(tenths), 10);
        var length = 0;
        if (tenths < 0)
            text[length++] = '-';
        whole.TryFormat(text[length..], out var digits, default, CultureInfo.InvariantCulture);
        length += digits;
        if (rest == 0)
            return length;
        text[length++] = '.';
        text[length++] = (char)('0' + rest);
        return length;
    }

    /// <summary>By how much something grows: invariant, at most two decimals, no trailing zeros.</summary>
    public static string Factor(decimal factor) => Exact(decimal.Round(factor, 2, MidpointRounding.AwayFromZero));

    /// <summary>Invariant, all digits that matter: what machines read.</summary>
    public static string Exact(decimal number)
    {
        Span<byte> text = stackalloc byte[LongestExact];
        return Encoding.ASCII.GetString(text[..Exact(number, text)]);
    }

    /// <inheritdoc cref="Exact(decimal)"/>
    /// <param name="text">Takes up to <see cref="LongestExact"/> characters.</param>
    /// <returns>How many it took.</returns>
    public static int Exact(decimal number, Span<byte> text)
    {
        number.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        return text[..length].Contains((byte)'.') ? text[..length].TrimEnd((byte)'0').TrimEnd((byte)'.').Length : length;
    }
}
