using BarometerSite.Templating.Evaluation;
using BarometerSite.Templating.Parsing;

namespace BarometerSite.Templating.Syntax;

/// <summary>A parameter of a function: its name, its default, whether it takes all the arguments that are left.</summary>
internal sealed record Parameter(string Name, Expression? Default, bool IsVariadic);

/// <summary><c>func name … end</c>, <c>func name(x, y = 1, z...) … end</c>, <c>name(x) = value</c>.</summary>
internal sealed class FunctionStatement(Assignable target, Parameter[]? parameters, Block body, Span span) : Statement(target.Source, span)
{
    private readonly ScriptFunction function = new(string.Intern(target.Written), parameters, body, isAnonymous: false);

    public override void Execute(RenderContext context) => target.Assign(context, function);
}

/// <summary>The block that a <c>wrap</c> passes; within it <c>$$</c> is the block that was passed to the one who wraps.</summary>
internal sealed record WrappedBlock(Block Body, WrappedBlock? Outer);

/// <summary><c>wrap function arguments … end</c>: the block is what <c>$$</c> runs in the function.</summary>
internal sealed class WrapStatement(FunctionCall call, Block body, Span span) : Statement(call.Source, span)
{
    public override void Execute(RenderContext context) => context.Write(call.Invoke(context, new WrappedBlock(body, context.Frame.Block)));
}
