namespace BarometerSite.Model;

/// <summary>
/// Numbers that come out of a sum are kept to fifteen significant digits, which every reader of JSON keeps too (RFC 8259, 6: IEEE 754
/// doubles), and without zeros at their end.
/// </summary>
internal static class SignificantDigits
{
    public const int Most = 15;

    public static decimal Round(decimal value)
    {
        var whole = 0;
        for (var rest = decimal.Truncate(Math.Abs(value)); rest >= 1m; rest = decimal.Truncate(rest / 10m))
            whole++;
        var decimals = Most - whole;
        // Zeros behind the mark do not count.
        for (var small = Math.Abs(value); whole == 0 && small is > 0m and < 0.1m && decimals < 28; small *= 10m)
            decimals++;
        return Plain(decimal.Round(value, Math.Clamp(decimals, 0, 28), MidpointRounding.AwayFromZero));
    }

    public static decimal? Round(decimal? value) => value is { } number ? Round(number) : null;

    /// <summary>The same number with so many decimals, or more where it needs them.</summary>
    public static decimal WithDecimals(decimal value, int decimals) => Plain(value) + new decimal(0, 0, 0, isNegative: false, scale: (byte)decimals);

    public static decimal? WithDecimals(decimal? value, int decimals) => value is { } number ? WithDecimals(number, decimals) : null;

    /// <summary>The same number without zeros at its end.</summary>
    public static decimal Plain(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        var digits = (uint)parts[0];
        if (digits == 0 || parts[1] != 0 || parts[2] != 0)
            return value / 1.0000000000000000000000000000m;
        // Every figure is asked for, in many forms, and a division of decimals takes ten times as long.
        var scale = value.Scale;
        for (; scale > 0 && digits % 10 == 0; scale--)
            digits /= 10;
        return new decimal((int)digits, 0, 0, value < 0m, scale);
    }

    /// <summary>The same as text, with a point: as people write it in files, and as ids of what it is part of.</summary>
    public static string Text(decimal value) => Plain(value).ToString(CultureInfo.InvariantCulture);

    public static decimal? Plain(decimal? value) => value is { } number ? Plain(number) : null;
}
