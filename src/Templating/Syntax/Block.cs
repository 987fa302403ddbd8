using BarometerSite.Templating.Evaluation;
using BarometerSite.Templating.Parsing;

namespace BarometerSite.Templating.Syntax;

/// <summary>
/// Statements one after the other. What a statement writes on further lines is indented as the code block is that it stands in; text
/// between code blocks as what the whole block stands in.
/// </summary>
/// <param name="indents">Of each statement its code block's indentation; null for text.</param>
internal sealed class Block(TemplateSource source, Span span, Statement[] statements, string?[] indents) : Statement(source, span)
{
    /// <summary>Whether it holds nothing but white space.</summary>
    public bool IsBlank => statements.All(statement => statement is RawStatement { IsBlank: true });

    /// <summary>Where the first thing stands that is not white space.</summary>
    public Span FirstSpan => statements.FirstOrDefault(statement => statement is not RawStatement { IsBlank: true })?.Span ?? Span;

    /// <summary>The expression, if the block is nothing else.</summary>
    public Expression? OnlyExpression => statements is [ExpressionStatement statement] ? statement.Expression : null;

    public override void Execute(RenderContext context)
    {
        var current = 0;
        var output = context.Output;
        var outer = output.Indent;
        try
        {
            for (; current < statements.Length && context.Flow == Flow.Next; current++)
            {
                output.Indent = indents[current] is { } own ? output.Indented(own) : outer;
                statements[current].Execute(context);
            }
            output.Indent = outer;
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
