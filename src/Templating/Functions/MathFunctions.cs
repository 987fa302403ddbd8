using System.Globalization;
using BarometerSite.Templating.Evaluation;
using BarometerSite.Templating.Syntax;

namespace BarometerSite.Templating.Functions;

/// <summary><c>math</c>. Random numbers are refused: the same input must give the same page.</summary>
internal static class MathFunctions
{
    /// <summary>A format may ask .NET for a billion digits.</summary>
    private const int MostDigits = 100;

    public static readonly BuiltInModule Module = new(
        "math",
        ("abs", "value", a => a[0] is { } value && Compare(a, value) < 0 ? Arithmetic.Calculate(Operation.Subtract, 0, value) : a[0]),
        ("ceil", "value", a => Rounded(a, Math.Ceiling, decimal.Ceiling)),
        ("divided_by", "value divisor", DividedBy),
        ("floor", "value", a => Rounded(a, Math.Floor, decimal.Floor)),
        ("format", "value format culture?", a => a[0] is null ? "" : Format(a, a[0]!)),
        ("is_number", "value", a => Numbers.IsNumber(a[0])),
        ("minus", "value with", a => Calculate(a, Operation.Subtract)),
        ("modulo", "value with", a => Calculate(a, Operation.Modulo)),
        ("plus", "value with", a => Calculate(a, Operation.Add)),
        ("random", "minValue maxValue", a => throw a.Fail("random numbers are refused, the same sources must give the same site.")),
        ("round", "value precision?", Round),
        ("times", "value with", a => Calculate(a, Operation.Multiply)),
        ("uuid", "", a => throw a.Fail("random numbers are refused, the same sources must give the same site.")));

    /// <summary>A number or date by a .NET format; the culture is the invariant one, whatever is asked, so that no machine's data can change a page.</summary>
    public static string Format(Arguments arguments, object value)
    {
        if (WidthOf(arguments.Text(1)) > MostDigits)
            throw arguments.Fail($"`{arguments.Text(1)}` asks for more than {MostDigits} digits.");
        try
        {
            return value is IFormattable formattable
                ? formattable.ToString(arguments.TextOrNull(1), CultureInfo.InvariantCulture)
                : arguments.Context.TextOf(value);
        }
        catch (FormatException)
        {
            throw arguments.Fail($"`{arguments.Text(1)}` is not a format for {Kinds.WithArticle(value)}.");
        }
    }

    /// <summary>The digits of a format as <c>N2</c>.</summary>
    private static int WidthOf(string format) =>
        format.Length > 1 && char.IsAsciiLetter(format[0]) && format.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0
            ? int.TryParse(format.AsSpan(1), CultureInfo.InvariantCulture, out var width) ? width : int.MaxValue
            : 0;

    private static int Compare(Arguments arguments, object value) =>
        Numbers.IsNumber(value) ? Numbers.Compare(value, 0) : throw arguments.Expected(0, "a number");

    private static object? Calculate(Arguments arguments, Operation operation) =>
        arguments[0] is null || arguments[1] is null
            ? null
            : Binary.Calculate(arguments.Context, arguments.Site, operation, arguments.Site.Span, arguments[0], arguments[1]);

    /// <summary>Of an integer divisor the result is rounded down.</summary>
    private static object? DividedBy(Arguments arguments)
    {
        var result = Calculate(arguments, Operation.Divide);
        return result is not null && Numbers.IsInteger(arguments[1]) ? Whole(Math.Floor(Numbers.ToDouble(result))) : result;
    }

    private static object? Rounded(Arguments arguments, Func<double, double> ofDouble, Func<decimal, decimal> ofDecimal) => arguments[0] switch
    {
        null => null,
        decimal exact => ofDecimal(exact),
        _ when Numbers.IsInteger(arguments[0]) => arguments[0],
        _ => ofDouble(arguments.Real(0)),
    };

    /// <summary>Halves are rounded to the even neighbour, as .NET and Scriban do.</summary>
    private static object? Round(Arguments arguments)
    {
        var digits = Math.Clamp(arguments.Int(1), 0, 15);
        return Rounded(arguments, value => Math.Round(value, digits), value => decimal.Round(value, digits));
    }

    private static object Whole(double value) => Math.Abs(value) <= int.MaxValue ? Numbers.Box((int)value) : value;
}
