using BarometerSite.Templating.Evaluation;
using BarometerSite.Templating.Parsing;

namespace BarometerSite.Templating.Syntax;

internal sealed class Literal(TemplateSource source, Span span, object? value) : Expression(source, span)
{
    public object? Value { get; } = value;

    public override object? Evaluate(RenderContext context) => Value;
}

/// <summary><c>$"text {expression} text"</c>.</summary>
internal sealed class Interpolation(TemplateSource source, Span span, Expression[] parts) : Expression(source, span)
{
    public override object? Evaluate(RenderContext context)
    {
        object? result = "";
        foreach (var part in parts)
            result = Concatenation.Of(context, result, part.Evaluate(context));
        return result;
    }
}

/// <summary><c>[a, b]</c>.</summary>
internal sealed class ArrayLiteral(TemplateSource source, Span span, Expression[] items) : Expression(source, span)
{
    public override object? Evaluate(RenderContext context)
    {
        var array = new ScriptArray(items.Length);
        foreach (var item in items)
            array.Add(item.Evaluate(context));
        return array;
    }
}

/// <summary><c>{name: value}</c>.</summary>
internal sealed class ObjectLiteral(TemplateSource source, Span span, KeyValuePair<string, Expression>[] members) : Expression(source, span)
{
    public override object? Evaluate(RenderContext context)
    {
        var result = new ScriptObject();
        foreach (var (name, value) in members)
            result.TrySet(name, value.Evaluate(context));
        return result;
    }
}
