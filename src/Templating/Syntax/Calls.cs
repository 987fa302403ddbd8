using BarometerSite.Templating.Evaluation;
using BarometerSite.Templating.Functions;
using BarometerSite.Templating.Parsing;

namespace BarometerSite.Templating.Syntax;

/// <summary>An argument of a call, by position or by name.</summary>
internal sealed record Argument(string? Name, Expression Value)
{
    /// <summary>What an include calls it.</summary>
    public string? Local { get; } = Name is null ? null : string.Intern("$" + Name);

    /// <summary>Whether it stands for any number of arguments: <c>list^</c>.</summary>
    public bool IsExpansion => Value is Expansion or Nested { Inner: Expansion };
}

/// <summary><c>target argument … name: argument …</c>, also what <c>value | target argument …</c> means.</summary>
/// <param name="piped">Whether the first argument comes out of a pipe.</param>
internal sealed class FunctionCall(Expression target, Argument[] arguments, Span span, bool piped = false) : Expression(target.Source, span)
{
    private readonly int namedCount = arguments.Count(argument => argument.Name is not null);
    private readonly bool hasExpansion = arguments.Any(argument => argument.IsExpansion);

    public Expression Target => target;

    public Argument[] Arguments => arguments;

    public override object? Evaluate(RenderContext context) => Invoke(context, null);

    /// <summary>An include that is a statement writes straight to the output.</summary>
    public override void Write(RenderContext context)
    {
        if (target is GlobalVariable { Name: "include" } && target.EvaluateUncalled(context) is IncludeFunction)
            IncludeFunction.Write(context, Bind(context, null));
        else
            context.Write(Invoke(context, null));
    }

    public object? Invoke(RenderContext context, WrappedBlock? block)
    {
        var function = target.EvaluateUncalled(context);
        if (function is TemplateFunction callable)
            return callable.Invoke(context, Bind(context, block));
        if (function is null)
            throw context.Fail(target, $"There is no function `{target.Written}`.");
        if (piped)
            throw context.Fail(target, $"The pipe leads to `{target.Written}`, which is {Kinds.WithArticle(function)}, not a function.");
        throw context.Fail(target, $"`{target.Written}` is {Kinds.WithArticle(function)} and cannot be called with arguments.");
    }

    private Call Bind(RenderContext context, WrappedBlock? block)
    {
        if (hasExpansion)
            return BindExpanded(context, block);
        var positional = new object?[arguments.Length - namedCount];
        var named = namedCount == 0 ? [] : new NamedValue[namedCount];
        var (nextPositional, nextNamed) = (0, 0);
        foreach (var argument in arguments)
        {
            var value = argument.Value.Evaluate(context);
            if (argument.Name is null)
                positional[nextPositional++] = value;
            else
                named[nextNamed++] = new(argument.Name, argument.Local!, value);
        }
        return new Call(this, positional, named, block);
    }

    private Call BindExpanded(RenderContext context, WrappedBlock? block)
    {
        var positional = new List<object?>();
        var named = new List<NamedValue>();
        foreach (var argument in arguments)
        {
            var value = argument.Value.Evaluate(context);
            if (argument.Name is not null)
                named.Add(new(argument.Name, argument.Local!, value));
            else if (argument.IsExpansion && Items.IsList(value))
                positional.AddRange(Items.Of(value));
            else
                positional.Add(value);
        }
        return new Call(this, [.. positional], [.. named], block);
    }
}

/// <summary><c>do … end</c>: a function without a name.</summary>
internal sealed class AnonymousFunction(TemplateSource source, Span span, Parameter[]? parameters, Block body) : Expression(source, span)
{
    private readonly ScriptFunction function = new("do", parameters, body, isAnonymous: true);

    public override object? Evaluate(RenderContext context) => function;
}
