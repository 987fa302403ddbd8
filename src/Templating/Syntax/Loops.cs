using BarometerSite.Templating.Evaluation;
using BarometerSite.Templating.Parsing;

namespace BarometerSite.Templating.Syntax;

/// <summary>What a loop goes through: the list, and the part of it that <c>offset</c>, <c>limit</c> and <c>reversed</c> choose.</summary>
internal sealed record LoopHeader(Assignable Variable, Expression List, Expression? Offset, Expression? Limit, Expression? Columns, bool Reversed);

/// <summary><c>for … in … else … end</c> and <c>tablerow</c>, the same with the cells of an HTML table around each step.</summary>
internal sealed class ForStatement(LoopHeader header, Block body, Block? otherwise, bool isTable, Span span) : Statement(header.List.Source, span)
{
    public override void Execute(RenderContext context)
    {
        var value = header.List.Evaluate(context);
        if (value is not (null or ITemplateObject) && !Items.IsList(value))
            throw context.Fail(header.List, $"Expected a list to loop over, found {Kinds.WithArticle(value)}.");
        var items = Items.Of(value);
        var first = Math.Clamp(Option(context, header.Offset, 0), 0, items.Count);
        var count = Math.Clamp(Option(context, header.Limit, int.MaxValue), 0, items.Count - first);
        if (count == 0)
        {
            otherwise?.Execute(context);
            return;
        }
        var outer = context.ForLoop;
        var state = new LoopState(count);
        context.ForLoop = state;
        context.EnterLoop();
        try
        {
            if (header.Variable is LocalVariable local)
                RunLocal(context, state, items, first, count, local.Name);
            else
                RunGlobal(context, state, items, first, count, ((GlobalVariable)header.Variable).Name);
        }
        finally
        {
            context.LeaveLoop();
            context.ForLoop = outer;
        }
    }

    private void RunLocal(RenderContext context, LoopState state, IReadOnlyList<object?> items, int first, int count, string name)
    {
        var frame = context.Frame;
        var slot = frame.Slot(name);
        var before = frame.Raw(slot);
        Run(context, state, items, first, count, item => frame.SetRaw(slot, item));
        frame.SetRaw(slot, before);
    }

    private void RunGlobal(RenderContext context, LoopState state, IReadOnlyList<object?> items, int first, int count, string name)
    {
        var scope = context.Frame.Variables ?? context.Variables;
        var slot = scope.EnterLoop(name);
        Run(context, state, items, first, count, item => scope.SetLoop(slot, item));
        scope.LeaveLoop();
    }

    private void Run(RenderContext context, LoopState state, IReadOnlyList<object?> items, int first, int count, Action<object?> set)
    {
        var columns = isTable ? Math.Max(1, Option(context, header.Columns, 1)) : 0;
        object? previous = null;
        for (var index = 0; index < count; index++)
        {
            context.StepLoop(this);
            var item = items[header.Reversed ? first + count - 1 - index : first + index];
            state.Index = index;
            state.Changed = index == 0 || !Equality.AreEqual(context, previous, item);
            previous = item;
            set(item);
            if (isTable)
                TableCells.Open(context.Output, index, columns);
            body.Execute(context);
            var flow = context.Flow;
            if (isTable)
                TableCells.Close(context.Output, index, columns, isLast: index == count - 1 || flow is Flow.Break or Flow.Return);
            if (flow is Flow.Break or Flow.Continue)
                context.Flow = Flow.Next;
            if (flow is Flow.Break or Flow.Return)
                return;
        }
    }

    private static int Option(RenderContext context, Expression? option, int standard)
    {
        if (option is null)
            return standard;
        var value = option.Evaluate(context);
        if (value is null)
            return standard;
        return Numbers.TryToInt(value, out var number) ? number : throw context.Fail(option, $"Expected an integer, found {Kinds.WithArticle(value)}.");
    }
}

/// <summary><c>while … end</c>.</summary>
internal sealed class WhileStatement(Expression condition, Block body, Span span) : Statement(condition.Source, span)
{
    public override void Execute(RenderContext context)
    {
        var outer = context.WhileLoop;
        var state = new LoopState(0);
        context.WhileLoop = state;
        context.EnterLoop();
        try
        {
            for (; RenderContext.IsTrue(condition.Evaluate(context)); state.Index++)
            {
                context.StepLoop(this);
                body.Execute(context);
                var flow = context.Flow;
                if (flow is Flow.Break or Flow.Continue)
                    context.Flow = Flow.Next;
                if (flow is Flow.Break or Flow.Return)
                    return;
            }
        }
        finally
        {
            context.LeaveLoop();
            context.WhileLoop = outer;
        }
    }
}
