using BarometerSite.Markup;
using BarometerSite.Templating.Evaluation;
using BarometerSite.Templating.Parsing;

namespace BarometerSite.Templating.Syntax;

/// <summary><c>left operator right</c>.</summary>
internal sealed class Binary(Expression left, Operation operation, Span symbol, Expression right) : Expression(left.Source, left.Span.To(right.Span))
{
    public Expression Left => left;

    /// <summary>The same with another left side: where a pipe goes into the first operand.</summary>
    public Binary With(Expression other) => new(other, operation, symbol, right);

    public override object? Evaluate(RenderContext context)
    {
        var first = left.Evaluate(context);
        switch (operation)
        {
            case Operation.And:
                return RenderContext.IsTrue(first) && RenderContext.IsTrue(right.Evaluate(context));
            case Operation.Or:
                return RenderContext.IsTrue(first) || RenderContext.IsTrue(right.Evaluate(context));
            case Operation.Coalesce:
                return first ?? right.Evaluate(context);
            case Operation.CoalesceNot:
                return first is null ? null : right.Evaluate(context);
        }
        return Calculate(context, this, operation, symbol, first, right.Evaluate(context));
    }

    /// <summary>Applies an operator to two values; also what <c>+=</c> and its like do.</summary>
    public static object? Calculate(RenderContext context, Node node, Operation operation, Span symbol, object? left, object? right)
    {
        switch (operation)
        {
            case Operation.Equal:
                return Equality.AreEqual(context, left, right);
            case Operation.NotEqual:
                return !Equality.AreEqual(context, left, right);
            case Operation.Less or Operation.Greater or Operation.LessOrEqual or Operation.GreaterOrEqual:
                return Compare(context, node, operation, symbol, left, right);
            case Operation.ShiftLeft when Items.IsList(left):
                return new ScriptArray([.. Items.Of(left), right]);
            case Operation.ShiftRight when Items.IsList(right):
                return new ScriptArray([left, .. Items.Of(right)]);
        }
        if (left is string or Html or char || right is string or Html or char)
            return OfTexts(context, node, operation, symbol, left, right);
        if (left is null || right is null)
            return null;
        if (Numbers.IsNumber(left) && Numbers.IsNumber(right))
        {
            if (operation is Operation.Range or Operation.RangeExclusive)
                return MakeRange(context, node, symbol, left, right, operation == Operation.RangeExclusive);
            return Arithmetic.Calculate(operation, left, right) ?? throw context.Fail(node, symbol, Undefined(node, symbol, right));
        }
        return OfTimes(operation, left, right) ?? ListArithmetic.Calculate(context, node, operation, left, right)
            ?? throw context.Fail(node, symbol, $"`{Symbol(node, symbol)}` is not defined for {Kinds.WithArticle(left)} and {Kinds.WithArticle(right)}.");
    }

    private static string Symbol(Node node, Span symbol) => node.Source.Text[symbol.Start..symbol.End];

    private static string Undefined(Node node, Span symbol, object right) =>
        Numbers.Compare(right, 0) == 0 ? "Division by zero." : $"`{Symbol(node, symbol)}` is not defined for these numbers.";

    private static bool Compare(RenderContext context, Node node, Operation operation, Span symbol, object? left, object? right)
    {
        if (left is null || right is null)
            return false;
        var order = Equality.Compare(context, left, right)
            ?? throw context.Fail(node, symbol, $"{Kinds.WithArticle(left)} and {Kinds.WithArticle(right)} cannot be compared by `{Symbol(node, symbol)}`.");
        return operation switch
        {
            Operation.Less => order < 0,
            Operation.Greater => order > 0,
            Operation.LessOrEqual => order <= 0,
            _ => order >= 0,
        };
    }

    private static object OfTexts(RenderContext context, Node node, Operation operation, Span symbol, object? left, object? right)
    {
        if (operation == Operation.Add)
            return Concatenation.Of(context, left, right);
        if (operation != Operation.Multiply)
            throw context.Fail(node, symbol, $"`{Symbol(node, symbol)}` is not defined for texts.");
        var (text, times) = Numbers.IsInteger(right) ? (left, right) : (right, left);
        if (!Numbers.TryToInt(times, out var count) || Numbers.IsNumber(text))
            throw context.Fail(node, "Expected a text and an integer on the two sides of `*`.");
        var written = context.TextOf(text);
        context.CheckTextLength((long)written.Length * Math.Max(0, count));
        var repeated = written.Length == 0 ? "" : string.Concat(Enumerable.Repeat(written, Math.Max(0, count)));
        return text is Html ? Html.Unsafe(repeated) : repeated;
    }

    private static object? OfTimes(Operation operation, object left, object right) => (operation, left, right) switch
    {
        (Operation.Subtract, DateTime first, DateTime second) => first - second,
        (Operation.Add, DateTime time, TimeSpan span) => time + span,
        (Operation.Subtract, DateTime time, TimeSpan span) => time - span,
        (Operation.Add, TimeSpan first, TimeSpan second) => first + second,
        (Operation.Subtract, TimeSpan first, TimeSpan second) => first - second,
        _ => null,
    };

    private static IntegerRange MakeRange(RenderContext context, Node node, Span symbol, object left, object right, bool exclusive)
    {
        if (!Numbers.IsInteger(left) || !Numbers.IsInteger(right) || Numbers.Smallest(Numbers.ToBig(left)) is not (int or long)
            || Numbers.Smallest(Numbers.ToBig(right)) is not (int or long))
            throw context.Fail(node, symbol, "Expected integers on the two sides of a range.");
        var (first, last) = ((long)Numbers.ToBig(left), (long)Numbers.ToBig(right));
        if (exclusive && first == last)
            return IntegerRange.Empty;
        if (exclusive)
            last += last > first ? -1 : 1;
        var limit = context.Settings.LoopLimit;
        if (Int128.Abs((Int128)last - first) + 1 > (limit > 0 ? limit : int.MaxValue))
            throw context.Fail(node, symbol, $"The range has more than {(limit > 0 ? limit : int.MaxValue)} items (LoopLimit).");
        return new IntegerRange(first, last);
    }
}
