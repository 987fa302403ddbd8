using System.Globalization;
using System.Numerics;

namespace BarometerSite.Templating.Evaluation;

/// <summary>
/// The numbers of the language: int, long, BigInteger, float, double, decimal. Integers grow as they must and shrink again, so that
/// nothing overflows; an operation of an integer with a fraction gives a fraction.
/// </summary>
internal static class Numbers
{
    private const int FirstBoxed = -128;

    private static readonly object[] Boxed = [.. Enumerable.Range(FirstBoxed, 1280).Select(number => (object)number)];

    public static bool IsNumber(object? value) => value is double or decimal or float || IsInteger(value);

    public static bool IsInteger(object? value) => value is int or long or BigInteger or byte or sbyte or short or ushort or uint or ulong;

    /// <summary>The small integers, which are most, are boxed once.</summary>
    public static object Box(int number) => (uint)(number - FirstBoxed) < 1280u ? Boxed[number - FirstBoxed] : number;

    public static object Smallest(long number) => number is >= int.MinValue and <= int.MaxValue ? Box((int)number) : number;

    public static object Smallest(BigInteger number) => number >= long.MinValue && number <= long.MaxValue ? Smallest((long)number) : number;

    public static BigInteger ToBig(object number) => number switch
    {
        int small => small,
        long large => large,
        BigInteger big => big,
        ulong huge => huge,
        _ => Convert.ToInt64(number, CultureInfo.InvariantCulture),
    };

    public static double ToDouble(object number) => number switch
    {
        double real => real,
        int small => small,
        long large => large,
        BigInteger big => (double)big,
        _ => Convert.ToDouble(number, CultureInfo.InvariantCulture),
    };

    public static decimal ToDecimal(object number) => number switch
    {
        decimal exact => exact,
        BigInteger big => (decimal)big,
        _ => Convert.ToDecimal(number, CultureInfo.InvariantCulture),
    };

    /// <summary>A number as an integer, fractions cut off; false if it does not fit.</summary>
    public static bool TryToInt(object? number, out int value)
    {
        value = 0;
        switch (number)
        {
            case int small:
                value = small;
                return true;
            case double or float or decimal:
                var real = ToDouble(number);
                value = double.IsFinite(real) && Math.Abs(real) < int.MaxValue ? (int)real : 0;
                return double.IsFinite(real) && Math.Abs(real) < int.MaxValue;
            case null:
                return false;
            default:
                if (!IsInteger(number))
                    return false;
                var big = ToBig(number);
                var fits = big >= int.MinValue && big <= int.MaxValue;
                value = fits ? (int)big : 0;
                return fits;
        }
    }

    public static int Compare(object left, object right)
    {
        if (left is int small && right is int other)
            return small.CompareTo(other);
        if (IsInteger(left) && IsInteger(right))
            return ToBig(left).CompareTo(ToBig(right));
        if (left is decimal || right is decimal)
        {
            if (TryDecimals(left, right, out var first, out var second))
                return first.CompareTo(second);
        }
        return ToDouble(left).CompareTo(ToDouble(right));
    }

    public static string ToText(object number) => number switch
    {
        int small => small.ToString(CultureInfo.InvariantCulture),
        decimal exact => exact.ToString(CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException("Not a number.", nameof(number)),
    };

    /// <summary>Both as decimals, unless one is beyond their range.</summary>
    public static bool TryDecimals(object left, object right, out decimal first, out decimal second)
    {
        first = second = 0;
        try
        {
            first = ToDecimal(left);
            second = ToDecimal(right);
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }
}
