namespace BarometerSite.Problems;

/// <summary>
/// A number as a CSV cell writes it: an optional minus, digits, and optionally a decimal mark with digits. No exponent, no
/// spaces, no thousands separators, no percent sign, nothing that two machines could read in two ways; and no more digits than are
/// published (RFC 8259, 6) and reckoned with without loss.
/// </summary>
internal static class NumberText
{
    /// <summary>Digits that count: all but the zeros before the first other one.</summary>
    public const int MostDigits = 15;

    /// <summary>Before the decimal mark, zeros at the front not counted.</summary>
    public const int MostWholeDigits = 12;

    /// <summary>Behind the decimal mark.</summary>
    public const int MostDecimals = 12;

    /// <param name="mark"><c>.</c> or <c>,</c>.</param>
    /// <param name="decimals">How many digits stand after the mark: the precision that the source gave.</param>
    public static bool TryParse(string cell, char mark, out decimal number, out int decimals)
    {
        (number, decimals) = (0, 0);
        if (!IsWellFormed(cell, mark, out var whole, out var fraction) || IsTooLong(whole, fraction))
            return false;
        decimals = fraction.Length;
        number = decimal.Parse($"{(cell[0] == '-' ? "-" : "")}{(whole.Length == 0 ? "0" : whole)}.{fraction}",
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        // -0 is 0.
        number = number == 0 ? decimal.Abs(number) : number;
        return true;
    }

    /// <summary>Whether it is a number but for its many digits.</summary>
    public static bool HasTooManyDigits(string cell, char mark) => IsWellFormed(cell, mark, out var whole, out var fraction) && IsTooLong(whole, fraction);

    private static bool IsWellFormed(string cell, char mark, out string whole, out string fraction)
    {
        var digits = cell.StartsWith('-') ? cell[1..] : cell;
        var at = digits.IndexOf(mark, StringComparison.Ordinal);
        (whole, fraction) = at < 0 ? (digits, "") : (digits[..at], digits[(at + 1)..]);
        if (!AreDigits(whole) || (at >= 0 && !AreDigits(fraction)))
            return false;
        whole = whole.TrimStart('0');
        return true;
    }

    private static bool IsTooLong(string whole, string fraction) =>
        whole.Length > MostWholeDigits || fraction.Length > MostDecimals
        || (whole.Length == 0 ? fraction.TrimStart('0').Length : whole.Length + fraction.Length) > MostDigits;

    private static bool AreDigits(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExceptInRange('0', '9');
}
