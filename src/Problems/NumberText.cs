namespace BarometerSite.Problems;

/// <summary>
/// A number as a CSV cell writes it: an optional minus, digits, and optionally a decimal mark with digits. No exponent, no
/// spaces, no thousands separators, no percent sign, nothing that two machines could read in two ways.
/// </summary>
internal static class NumberText
{
    /// <summary>As many as a <see cref="decimal"/> always holds exactly.</summary>
    private const int MostDigits = 28;

    /// <param name="mark"><c>.</c> or <c>,</c>.</param>
    /// <param name="decimals">How many digits stand after the mark: the precision that the source gave.</param>
    public static bool TryParse(string cell, char mark, out decimal number, out int decimals)
    {
        (number, decimals) = (0, 0);
        var digits = cell.AsSpan(cell.StartsWith('-') ? 1 : 0);
        var at = digits.IndexOf(mark);
        var fraction = at < 0 ? [] : digits[(at + 1)..];
        var whole = at < 0 ? digits : digits[..at];
        if (!AreDigits(whole) || (at >= 0 && !AreDigits(fraction)) || whole.Length + fraction.Length > MostDigits)
            return false;
        decimals = fraction.Length;
        number = decimal.Parse($"{(cell[0] == '-' ? "-" : "")}{whole}.{fraction}",
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        // -0 is 0.
        number = number == 0 ? decimal.Abs(number) : number;
        return true;
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9');
}
