using BarometerSite.Templating.Evaluation;
using BarometerSite.Templating.Functions;
using BarometerSite.Templating.Parsing;

namespace BarometerSite.Templating.Syntax;

/// <summary><c>name</c>: a parameter of the function, else a variable of the nearest object, else a built-in.</summary>
internal sealed class GlobalVariable(TemplateSource source, Span span, string name) : Assignable(source, span)
{
    public string Name { get; } = name;

    public override object? EvaluateUncalled(RenderContext context)
    {
        if (TryGet(context, out var value))
            return value;
        return context.IsStrict ? throw Missing(context) : null;
    }

    public bool TryGet(RenderContext context, out object? value)
    {
        for (var scope = context.Frame.Variables; scope is not null; scope = scope.Outer)
        {
            if (scope.TryGet(Name, out value))
                return true;
        }
        for (var scope = context.Variables; scope is not null; scope = scope.Outer)
        {
            if (scope.TryGet(Name, out value))
                return true;
        }
        return BuiltIns.TryGet(context, Name, out value);
    }

    /// <summary>
    /// In a function with parameters a new name is the function's own, a name that exists outside is set in the nearest object.
    /// </summary>
    public override void Assign(RenderContext context, object? value)
    {
        var own = context.Frame.Variables;
        if (own is not null && (own.TryGet(Name, out _) || !IsKnownOutside(context)))
        {
            if (!own.TrySetLoop(Name, value))
                ((ScriptObject)own.Target).TrySet(Name, value);
            return;
        }
        if (context.Variables.TrySetLoop(Name, value))
            return;
        if (context.Variables.Target is not ScriptObject target)
            throw context.Fail(this, $"`{Name}` cannot be set: the object here is the site's and is only to read.");
        if (!target.TrySet(Name, value))
            throw context.Fail(this, $"`{Name}` is readonly and cannot be set.");
    }

    private bool IsKnownOutside(RenderContext context)
    {
        for (var scope = context.Variables; scope is not null; scope = scope.Outer)
        {
            if (scope.TryGet(Name, out _))
                return true;
        }
        return false;
    }

    private TemplateException Missing(RenderContext context)
    {
        var names = new List<string>(BuiltIns.Names);
        for (var scope = context.Frame.Variables; scope is not null; scope = scope.Outer)
            names.AddRange(scope.Names);
        for (var scope = context.Variables; scope is not null; scope = scope.Outer)
            names.AddRange(scope.Names);
        return context.Fail(this, $"There is no variable or function `{Name}`.{NearestName.Hint(Name, names)}");
    }
}

/// <summary><c>$name</c>: a variable of the function or template that runs.</summary>
internal sealed class LocalVariable(TemplateSource source, Span span, string name) : Assignable(source, span)
{
    public string Name { get; } = name;

    public override object? EvaluateUncalled(RenderContext context)
    {
        if (context.Frame.TryGet(Name, out var value) || !context.IsStrict)
            return value;
        throw context.Fail(this, $"There is no local variable `{Name}` here.{NearestName.Hint(Name, context.Frame.Names)}");
    }

    public override void Assign(RenderContext context, object? value)
    {
        if (!context.Frame.TrySet(Name, value))
            throw context.Fail(this, $"`{Name}` is readonly and cannot be set.");
    }
}

/// <summary><c>$</c>: the arguments of the function or template that runs; <c>$0</c>: the first.</summary>
internal sealed class ArgumentVariable(TemplateSource source, Span span, int? index) : Expression(source, span)
{
    public override object? Evaluate(RenderContext context) => CallIfFunction(context, EvaluateUncalled(context));

    public override object? EvaluateUncalled(RenderContext context)
    {
        var arguments = context.Frame.Arguments ?? new ScriptArray();
        return index is { } position ? arguments[position] : arguments;
    }
}

/// <summary><c>$$</c>: runs the block that a <c>wrap</c> passed.</summary>
internal sealed class BlockVariable(TemplateSource source, Span span) : Expression(source, span)
{
    public override object? Evaluate(RenderContext context)
    {
        var frame = context.Frame;
        if (frame.Block is not { } block)
            return null;
        context.EnterCall(this);
        frame.Block = block.Outer;
        block.Body.Execute(context);
        frame.Block = block;
        context.LeaveCall();
        return null;
    }
}

/// <summary><c>this</c>: the object whose members are the variables.</summary>
internal sealed class ThisVariable(TemplateSource source, Span span) : Expression(source, span)
{
    public override object? Evaluate(RenderContext context) => context.Variables.Target;
}

/// <summary><c>for</c>, <c>tablerow</c> or <c>while</c>: the loop that runs.</summary>
internal sealed class LoopVariable(TemplateSource source, Span span, bool isWhile) : Expression(source, span)
{
    public override object? Evaluate(RenderContext context) => isWhile ? context.WhileLoop : context.ForLoop;
}
