namespace BarometerSite.Editions.Files;

/// <summary>
/// A number as ECMA-262 writes it (6.1.6.1.20, Number::toString), which RFC 8785 asks for: the fewest digits that are read back as the same
/// number, with an exponent only from 1e21 on and below 1e-6.
/// </summary>
internal static class CanonicalNumber
{
    public static string Write(double value)
    {
        if (value == 0)
            return "0";
        // .NET gives the same digits, but begins with exponents elsewhere.
        var parts = Math.Abs(value).ToString("R", CultureInfo.InvariantCulture).Split('E');
        var point = parts[0].IndexOf('.', StringComparison.Ordinal) is >= 0 and var mark ? mark : parts[0].Length;
        var written = parts[0].Replace(".", "", StringComparison.Ordinal);
        var digits = written.TrimStart('0');
        var exponent = parts.Length == 1 ? 0 : int.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return (value < 0 ? "-" : "") + Place(digits.TrimEnd('0'), point - (written.Length - digits.Length) + exponent);
    }

    /// <param name="point">How many digits stand before the point.</param>
    private static string Place(string digits, int point) => point switch
    {
        > 21 or <= -6 => Exponential(digits, point - 1),
        <= 0 => "0." + new string('0', -point) + digits,
        _ when point >= digits.Length => digits.PadRight(point, '0'),
        _ => digits[..point] + "." + digits[point..],
    };

    private static string Exponential(string digits, int exponent) =>
        digits[..1] + (digits.Length > 1 ? "." + digits[1..] : "") + "e" + exponent.ToString("+0;-0", CultureInfo.InvariantCulture);
}
