using BarometerSite.Templating.Evaluation;
using BarometerSite.Templating.Parsing;

namespace BarometerSite.Templating.Syntax;

/// <summary><c>if … else if … else … end</c>; an <c>else if</c> is an if within the else.</summary>
internal sealed class IfStatement(Expression condition, Block then, Statement? otherwise, Span span) : Statement(condition.Source, span)
{
    public override void Execute(RenderContext context)
    {
        if (RenderContext.IsTrue(condition.Evaluate(context)))
            then.Execute(context);
        else
            otherwise?.Execute(context);
    }
}

/// <summary>A <c>when</c> with its values and what it runs.</summary>
internal sealed record WhenBranch(Expression[] Values, Block Body);

/// <summary><c>case … when … else … end</c>.</summary>
internal sealed class CaseStatement(Expression value, WhenBranch[] branches, Block? otherwise, Span span) : Statement(value.Source, span)
{
    public override void Execute(RenderContext context)
    {
        var actual = value.Evaluate(context);
        foreach (var branch in branches)
        {
            foreach (var candidate in branch.Values)
            {
                if (!Equality.AreEqual(context, actual, candidate.Evaluate(context)))
                    continue;
                branch.Body.Execute(context);
                return;
            }
        }
        otherwise?.Execute(context);
    }
}

/// <summary><c>ret value</c>.</summary>
internal sealed class ReturnStatement(TemplateSource source, Span span, Expression? value) : Statement(source, span)
{
    public override void Execute(RenderContext context)
    {
        context.Returned = value?.Evaluate(context);
        context.Flow = Flow.Return;
    }
}

/// <summary><c>break</c> and <c>continue</c>.</summary>
internal sealed class LeaveStatement(TemplateSource source, Span span, Flow flow) : Statement(source, span)
{
    public override void Execute(RenderContext context)
    {
        if (context.ForLoop is null && context.WhileLoop is null)
            throw context.Fail(this, $"`{Written}` is not within a loop.");
        context.Flow = flow;
    }
}
