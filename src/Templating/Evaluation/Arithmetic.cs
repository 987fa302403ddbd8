using System.Numerics;

namespace BarometerSite.Templating.Evaluation;

/// <summary>What <c>+ - * / // %</c> and shifts do with two numbers. Returns null where the result is not defined, as division by zero.</summary>
internal static class Arithmetic
{
    /// <summary>Products and shifts make long numbers quickly; 65,536 bits are more than any page needs.</summary>
    private const int MaximumBits = 1 << 16;

    public static object? Calculate(Operation operation, object left, object right)
    {
        if (left is int first && right is int second)
            return OfInts(operation, first, second);
        if (Numbers.IsInteger(left) && Numbers.IsInteger(right))
            return OfIntegers(operation, Numbers.ToBig(left), Numbers.ToBig(right));
        if ((left is decimal || right is decimal) && Numbers.TryDecimals(left, right, out var exact, out var other))
            return OfDecimals(operation, exact, other);
        if ((left is float || Numbers.IsInteger(left)) && (right is float || Numbers.IsInteger(right)))
            return OfDoubles(operation, Numbers.ToDouble(left), Numbers.ToDouble(right)) is double real ? (float)real : null;
        return OfDoubles(operation, Numbers.ToDouble(left), Numbers.ToDouble(right));
    }

    private static object? OfInts(Operation operation, int left, int right) => operation switch
    {
        Operation.Add => Numbers.Smallest((long)left + right),
        Operation.Subtract => Numbers.Smallest((long)left - right),
        Operation.Multiply => Numbers.Smallest((long)left * right),
        Operation.Divide => right == 0 ? null : (double)left / right,
        Operation.DivideWhole => right == 0 ? null : Numbers.Smallest((long)left / right),
        Operation.Modulo => right == 0 ? null : Numbers.Smallest((long)left % right),
        Operation.BitAnd => Numbers.Box(left & right),
        _ => OfIntegers(operation, left, right),
    };

    private static object? OfIntegers(Operation operation, BigInteger left, BigInteger right) => operation switch
    {
        Operation.Add => Numbers.Smallest(left + right),
        Operation.Subtract => Numbers.Smallest(left - right),
        Operation.Multiply => left.GetBitLength() + right.GetBitLength() > MaximumBits ? null : Numbers.Smallest(left * right),
        Operation.Divide => right.IsZero ? null : (double)left / (double)right,
        Operation.DivideWhole => right.IsZero ? null : Numbers.Smallest(BigInteger.Divide(left, right)),
        Operation.Modulo => right.IsZero ? null : Numbers.Smallest(BigInteger.Remainder(left, right)),
        Operation.BitAnd => Numbers.Smallest(left & right),
        Operation.ShiftLeft when right >= 0 && left.GetBitLength() + right <= MaximumBits => Numbers.Smallest(left << (int)right),
        Operation.ShiftRight when right >= 0 && right <= MaximumBits => Numbers.Smallest(left >> (int)right),
        _ => null,
    };

    private static object? OfDecimals(Operation operation, decimal left, decimal right)
    {
        try
        {
            return operation switch
            {
                Operation.Add => left + right,
                Operation.Subtract => left - right,
                Operation.Multiply => left * right,
                Operation.Divide => right == 0 ? null : left / right,
                Operation.DivideWhole => right == 0 ? null : decimal.Round(left / right),
                Operation.Modulo => right == 0 ? null : left % right,
                _ => null,
            };
        }
        catch (OverflowException)
        {
            return OfDoubles(operation, (double)left, (double)right);
        }
    }

    private static object? OfDoubles(Operation operation, double left, double right) => operation switch
    {
        Operation.Add => left + right,
        Operation.Subtract => left - right,
        Operation.Multiply => left * right,
        Operation.Divide => left / right,
        Operation.DivideWhole => Math.Round(left / right),
        Operation.Modulo => left % right,
        _ => null,
    };
}
