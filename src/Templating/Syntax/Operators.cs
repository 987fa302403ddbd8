using BarometerSite.Templating.Evaluation;
using BarometerSite.Templating.Parsing;

namespace BarometerSite.Templating.Syntax;

/// <summary><c>( … )</c>. What comes out is called if it is a function.</summary>
internal sealed class Nested(Expression inner, Span span) : Expression(inner.Source, span)
{
    public Expression Inner => inner;

    public override object? Evaluate(RenderContext context) => CallIfFunction(context, inner.Evaluate(context));

    public override object? EvaluateUncalled(RenderContext context) => inner.EvaluateUncalled(context);
}

/// <summary><c>@path</c>: the function itself.</summary>
internal sealed class Alias(Expression inner, Span span) : Expression(inner.Source, span)
{
    public override object? Evaluate(RenderContext context) => inner.EvaluateUncalled(context);
}

/// <summary><c>^list</c>: as an argument, the list's items as so many arguments; elsewhere the list.</summary>
internal sealed class Expansion(Expression inner, Span span) : Expression(inner.Source, span)
{
    public override object? Evaluate(RenderContext context) => inner.Evaluate(context);
}

/// <summary><c>!x</c>.</summary>
internal sealed class Not(Expression inner, Span span) : Expression(inner.Source, span)
{
    public override object? Evaluate(RenderContext context) => !RenderContext.IsTrue(inner.Evaluate(context));
}

/// <summary><c>-x</c> and <c>+x</c>.</summary>
internal sealed class Sign(Expression inner, Span span, bool negative) : Expression(inner.Source, span)
{
    public override object? Evaluate(RenderContext context)
    {
        var value = inner.Evaluate(context);
        if (value is null)
            return null;
        if (value is TimeSpan time)
            return negative ? -time : time;
        if (!Numbers.IsNumber(value))
            throw context.Fail(this, $"Expected a number after `{(negative ? '-' : '+')}`, found {Kinds.WithArticle(value)}.");
        return negative ? Negative(value) : value;
    }

    private static object? Negative(object value) => value switch
    {
        double real => -real,
        float single => -single,
        decimal exact => -exact,
        _ => Arithmetic.Calculate(Operation.Subtract, 0, value),
    };
}

/// <summary><c>++x --x x++ x--</c>.</summary>
internal sealed class Increment(Assignable target, Span span, bool up, bool before) : Expression(target.Source, span)
{
    public override object? Evaluate(RenderContext context)
    {
        var old = target.Evaluate(context);
        if (!Numbers.IsNumber(old))
            throw context.Fail(target, $"Expected a number, found {Kinds.WithArticle(old)}.");
        var changed = Arithmetic.Calculate(up ? Operation.Add : Operation.Subtract, old!, 1);
        target.Assign(context, changed);
        return before ? changed : old;
    }

}

/// <summary><c>condition ? yes : no</c>.</summary>
internal sealed class Conditional(Expression condition, Expression yes, Expression no) : Expression(condition.Source, condition.Span.To(no.Span))
{
    public override object? Evaluate(RenderContext context) =>
        RenderContext.IsTrue(condition.Evaluate(context)) ? yes.Evaluate(context) : no.Evaluate(context);
}
