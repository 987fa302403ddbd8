using BarometerSite.Templating.Evaluation;
using BarometerSite.Templating.Parsing;

namespace BarometerSite.Templating.Syntax;

/// <summary>Statements one after the other.</summary>
internal sealed class Block(TemplateSource source, Span span, Statement[] statements) : Statement(source, span)
{
    /// <summary>Whether it holds nothing but white space.</summary>
    public bool IsBlank => statements.All(statement => statement is IndentStatement or RawStatement { IsBlank: true });

    /// <summary>Where the first thing stands that is not white space.</summary>
    public Span FirstSpan => statements.FirstOrDefault(statement => statement is not (IndentStatement or RawStatement { IsBlank: true }))?.Span ?? Span;

    /// <summary>The expression, if the block is nothing else.</summary>
    public Expression? OnlyExpression => statements is [ExpressionStatement statement] ? statement.Expression : null;

    public override void Execute(RenderContext context)
    {
        foreach (var statement in statements)
        {
            statement.Execute(context);
            if (context.Flow != Flow.Next)
                return;
        }
    }
}
