using BarometerSite.Templating.Evaluation;
using BarometerSite.Templating.Parsing;

namespace BarometerSite.Templating.Syntax;

/// <summary><c>target = value</c>.</summary>
internal sealed class Assignment(Assignable target, Expression value) : Statement(target.Source, target.Span.To(value.Span))
{
    public override void Execute(RenderContext context) => target.Assign(context, value.Evaluate(context));
}

/// <summary><c>target += value</c> and its like.</summary>
internal sealed class CompoundAssignment(Assignable target, Operation operation, Span symbol, Expression value)
    : Statement(target.Source, target.Span.To(value.Span))
{
    public override void Execute(RenderContext context)
    {
        var sign = new Span(symbol.Start, symbol.End - 1);
        target.Assign(context, Binary.Calculate(context, this, operation, sign, target.Evaluate(context), value.Evaluate(context)));
    }
}

/// <summary><c>readonly name</c>.</summary>
internal sealed class ReadOnlyStatement(Expression variable, Span span) : Statement(variable.Source, span)
{
    public override void Execute(RenderContext context)
    {
        if (variable is LocalVariable local)
            context.Frame.MakeReadOnly(local.Name);
        else if (context.Variables.Target is ScriptObject target)
            target.MakeReadOnly(((GlobalVariable)variable).Name);
    }
}

/// <summary><c>import object</c>: its members become variables.</summary>
internal sealed class ImportStatement(Expression value, Span span) : Statement(value.Source, span)
{
    public override void Execute(RenderContext context)
    {
        if (value.Evaluate(context) is not ITemplateObject members)
            throw context.Fail(value, $"`{value.Written}` is not an object: there is nothing to import.");
        if (context.Variables.Target is not ScriptObject target)
            throw context.Fail(this, "Variables cannot be set: the object here is the site's and is only to read.");
        foreach (var name in members.MemberNames.ToList())
            target.TrySet(name, members.TryGetMember(name, out var member) ? member : null);
    }
}

/// <summary><c>capture name … end</c>.</summary>
internal sealed class CaptureStatement(Assignable target, Block body, Span span) : Statement(target.Source, span)
{
    public override void Execute(RenderContext context) => target.Assign(context, context.Capture(body.Execute));
}

/// <summary><c>with object … end</c>: within, its members are the variables.</summary>
internal sealed class WithStatement(Expression value, Block body, Span span) : Statement(value.Source, span)
{
    public override void Execute(RenderContext context)
    {
        var target = value.Evaluate(context) as ITemplateObject
            ?? throw context.Fail(value, $"`{value.Written}` is not an object: `with` needs one.");
        var outer = context.EnterScope(target);
        try
        {
            body.Execute(context);
        }
        finally
        {
            context.LeaveScope(outer);
        }
    }
}
