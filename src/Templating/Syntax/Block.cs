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
        var current = 0;
        try
        {
            for (; current < statements.Length && context.Flow == Flow.Next; current++)
                statements[current].Execute(context);
        }
        catch (LimitException exception)
        {
            throw context.Fail(statements[current], exception.Message);
        }
        catch (Exception exception) when (exception is OverflowException or ArgumentOutOfRangeException)
        {
            throw context.Fail(statements[current], "A number or date here is beyond what can be calculated with.");
        }
    }
}
