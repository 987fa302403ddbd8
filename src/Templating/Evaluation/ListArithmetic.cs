using BarometerSite.Templating.Syntax;

namespace BarometerSite.Templating.Evaluation;

/// <summary>What operators do with lists: join, intersect, repeat; <c>/</c> and <c>%</c> with an integer keep the first part and the rest.</summary>
internal static class ListArithmetic
{
    /// <summary>Null if the operator is not defined for the two.</summary>
    public static ScriptArray? Calculate(RenderContext context, Node node, Operation operation, object left, object right)
    {
        if (Items.IsList(left) && Items.IsList(right))
        {
            return operation switch
            {
                Operation.Add => new ScriptArray(Items.Of(left).Concat(Items.Of(right))),
                Operation.BitAnd => new ScriptArray(Items.Of(left).Where(item => Items.Of(right).Any(other => Equality.AreEqual(context, item, other)))),
                _ => null,
            };
        }
        var (list, number) = Items.IsList(left) ? (left, right) : (right, left);
        if (!Items.IsList(list) || !Numbers.TryToInt(number, out var count))
            return null;
        var items = Items.Of(list);
        switch (operation)
        {
            case Operation.Multiply:
                return Repeat(context, node, items, Math.Max(0, count));
            case Operation.Divide or Operation.DivideWhole when count > 0:
                return new ScriptArray(items.Take(items.Count / count));
            case Operation.Modulo when count > 0:
                return new ScriptArray(items.Where((_, index) => index % count == 0));
            default:
                return null;
        }
    }

    private static ScriptArray Repeat(RenderContext context, Node node, IReadOnlyList<object?> items, int count)
    {
        var total = (long)items.Count * count;
        context.StepLoop(node, (int)Math.Min(total, int.MaxValue / 2));
        var result = new ScriptArray((int)total);
        for (var round = 0; round < count && items.Count > 0; round++)
        {
            foreach (var item in items)
                result.Add(item);
        }
        return result;
    }
}
