using BarometerSite.Templating.Evaluation;
using BarometerSite.Templating.Parsing;

namespace BarometerSite.Templating.Syntax;

/// <summary>An expression that can stand left of <c>=</c>.</summary>
internal abstract class Assignable(TemplateSource source, Span span) : Expression(source, span)
{
    public abstract void Assign(RenderContext context, object? value);

    public override object? Evaluate(RenderContext context)
    {
        var value = EvaluateUncalled(context);
        return value is TemplateFunction ? CallIfFunction(context, value) : value;
    }

    public abstract override object? EvaluateUncalled(RenderContext context);
}
