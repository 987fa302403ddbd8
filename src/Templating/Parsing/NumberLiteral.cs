using System.Globalization;
using System.Numerics;
using BarometerSite.Templating.Evaluation;

namespace BarometerSite.Templating.Parsing;

/// <summary>Reads numbers: <c>100 1e3 0xff 0b1010 1_000 100.0 1.0e-3 1f 1d 1.5m 0xffu</c>.</summary>
internal static class NumberLiteral
{
    /// <summary>Returns the offset after the number; the value is null if it is no number.</summary>
    public static int Read(string text, int start, out object? value)
    {
        if (text[start] == '0' && start + 1 < text.Length && text[start + 1] is 'x' or 'X' or 'b' or 'B')
            return ReadBits(text, start, text[start + 1] is 'x' or 'X' ? 16 : 2, out value);
        var at = SkipDigits(text, start);
        var isInteger = true;
        if (at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]))
        {
            isInteger = false;
            at = SkipDigits(text, at + 1);
        }
        at = SkipExponent(text, at, ref isInteger);
        var digits = text[start..at].Replace("_", "", StringComparison.Ordinal);
        var suffix = at < text.Length ? text[at] : '\0';
        value = suffix switch
        {
            'f' or 'F' => float.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture),
            'd' or 'D' => double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture),
            'm' or 'M' => decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var money) ? money : null,
            _ when isInteger => Integer(digits),
            _ => double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture),
        };
        return suffix is 'f' or 'F' or 'd' or 'D' or 'm' or 'M' ? at + 1 : at;
    }

    private static int ReadBits(string text, int start, int radix, out object? value)
    {
        var at = start + 2;
        var bits = BigInteger.Zero;
        var any = false;
        for (; at < text.Length; at++)
        {
            if (text[at] == '_')
                continue;
            var digit = char.IsAsciiHexDigit(text[at]) ? Convert.ToInt32(text[at].ToString(), 16) : radix;
            if (digit >= radix)
                break;
            bits = (bits * radix) + digit;
            any = true;
        }
        var unsigned = at < text.Length && text[at] is 'u' or 'U';
        // Without `u`, a number of 32 or 64 bits whose highest bit is set is negative.
        if (!unsigned && bits >> 31 == 1)
            bits -= BigInteger.One << 32;
        else if (!unsigned && bits >> 63 == 1)
            bits -= BigInteger.One << 64;
        value = any ? Numbers.Smallest(bits) : null;
        return unsigned ? at + 1 : at;
    }

    private static int SkipDigits(string text, int at)
    {
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '_'))
            at++;
        return at;
    }

    private static int SkipExponent(string text, int at, ref bool isInteger)
    {
        if (at >= text.Length || text[at] is not ('e' or 'E'))
            return at;
        var digits = at + 1;
        var signed = digits < text.Length && text[digits] is '+' or '-';
        if (signed)
            digits++;
        if (digits >= text.Length || !char.IsAsciiDigit(text[digits]))
            return at;
        if (signed && text[at + 1] == '-')
            isInteger = false;
        return SkipDigits(text, digits);
    }

    private static object? Integer(string digits)
    {
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var small))
            return small;
        // The exponent of a literal is the template author's; a limit keeps 1e999999999 from filling the memory.
        var exponent = digits.IndexOfAny(['e', 'E']);
        if (exponent >= 0 && (!int.TryParse(digits[(exponent + 1)..], CultureInfo.InvariantCulture, out var power) || power > 1000))
            return null;
        return BigInteger.TryParse(digits, NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var big) ? Numbers.Smallest(big) : null;
    }
}
