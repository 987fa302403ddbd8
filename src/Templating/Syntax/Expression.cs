using BarometerSite.Templating.Evaluation;
using BarometerSite.Templating.Parsing;

namespace BarometerSite.Templating.Syntax;

internal abstract class Expression(TemplateSource source, Span span) : Node(source, span)
{
    /// <summary>The value. A path that leads to a function calls it, without arguments.</summary>
    public abstract object? Evaluate(RenderContext context);

    /// <summary>The value, a function being the function itself: the target of a call, what <c>@</c> gives.</summary>
    public virtual object? EvaluateUncalled(RenderContext context) => Evaluate(context);

    /// <summary>As an expression statement: evaluates and writes.</summary>
    public virtual void Write(RenderContext context) => context.Write(Evaluate(context));

    /// <summary>Calls what a path led to, if it is a function.</summary>
    protected object? CallIfFunction(RenderContext context, object? value) =>
        value is TemplateFunction function ? function.Invoke(context, new Call(this, [], [])) : value;
}
