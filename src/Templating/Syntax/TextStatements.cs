using BarometerSite.Templating.Evaluation;
using BarometerSite.Templating.Parsing;

namespace BarometerSite.Templating.Syntax;

/// <summary>A text block.</summary>
internal sealed class RawStatement(TemplateSource source, Span span, string text) : Statement(source, span)
{
    private readonly StaticText text = new(text);

    public bool IsBlank => string.IsNullOrWhiteSpace(text.Text);

    public override void Execute(RenderContext context)
    {
        context.Output.Write(text);
        if (context.Output.IsOverLimit)
            throw context.Fail(this, $"More than {context.Settings.LimitToString} characters are written here (LimitToString).");
    }
}

/// <summary>An expression whose value is written.</summary>
internal sealed class ExpressionStatement(Expression expression) : Statement(expression.Source, expression.Span)
{
    public Expression Expression => expression;

    public override void Execute(RenderContext context)
    {
        expression.Write(context);
        if (context.Output.IsOverLimit)
            throw context.Fail(this, $"More than {context.Settings.LimitToString} characters are written here (LimitToString).");
    }
}
