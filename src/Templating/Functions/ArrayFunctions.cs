using BarometerSite.Markup;
using BarometerSite.Templating.Evaluation;

namespace BarometerSite.Templating.Functions;

/// <summary><c>array</c>: lists are never changed, each function gives a new one.</summary>
internal static class ArrayFunctions
{
    public static readonly BuiltInModule Module = new(
        "array",
        ("add", "list value", a => new ScriptArray([.. Walk(a), a[1]])),
        ("add_range", "list1 list2", a => new ScriptArray([.. Walk(a), .. Walk(a, 1)])),
        ("any", "list function args...", a => Walk(a).Any(item => RenderContext.IsTrue(Apply(a, item)))),
        ("compact", "list", a => a[0] is null ? null : new ScriptArray(Walk(a).Where(item => item is not null))),
        ("concat", "list1 list2", a => a[0] is null && a[1] is null ? null : new ScriptArray([.. Walk(a), .. Walk(a, 1)])),
        ("contains", "list item", a => Walk(a).Any(item => Equality.AreEqual(a.Context, item, a[1]))),
        ("cycle", "list group?", Cycle),
        ("each", "list function args...", a => a[0] is null ? null : new ScriptArray(Walk(a).Select(item => Apply(a, item)))),
        ("filter", "list function args...", a => a[0] is null ? null : new ScriptArray(Walk(a).Where(item => RenderContext.IsTrue(Apply(a, item))))),
        ("first", "list", a => a.List(0) is { Count: > 0 } items ? items[0] : null),
        ("insert_at", "list index value", InsertAt),
        ("join", "list delimiter function?", Join),
        ("last", "list", a => a.List(0) is { Count: > 0 } items ? items[^1] : null),
        ("limit", "list count", a => a[0] is null ? null : new ScriptArray(a.List(0).Take(a.Int(1)))),
        ("map", "list member", a => new ScriptArray(Walk(a).Select(item => SortOrder.Member(item, a.Text(1))))),
        ("offset", "list index", a => a[0] is null ? null : new ScriptArray(a.List(0).Skip(a.Int(1)))),
        ("remove_at", "list index", RemoveAt),
        ("reverse", "list", a => new ScriptArray(Walk(a).Reverse())),
        ("size", "list", a => Numbers.Box(a.List(0).Count)),
        ("sort", "list member?", a => new ScriptArray(SortOrder.Sort(a.Context, Walk(a), a.TextOrNull(1)))),
        ("uniq", "list", a => a[0] is null ? null : Unique(a)));

    /// <summary>The items of an argument, their number counted as steps of a loop.</summary>
    private static IReadOnlyList<object?> Walk(in Arguments arguments, int index = 0)
    {
        var items = arguments.List(index);
        arguments.Step(items.Count);
        return items;
    }

    private static object? Apply(Arguments arguments, object? item) =>
        arguments.Call(arguments.Callable(1), [item, .. Enumerable.Range(2, arguments.Count - 2).Select(index => arguments[index])]);

    private static object? Cycle(Arguments arguments)
    {
        var items = arguments.List(0);
        if (items.Count == 0)
            return null;
        var group = arguments.TextOrNull(1) ?? arguments.Text(0);
        var cycles = arguments.Context.Cycles;
        var turn = cycles.GetValueOrDefault(group) % items.Count;
        cycles[group] = turn + 1;
        return items[turn];
    }

    private static ScriptArray InsertAt(Arguments arguments)
    {
        var result = new ScriptArray(Walk(arguments));
        var index = Math.Max(0, arguments.Int(1));
        arguments.Step(index - result.Count);
        while (result.Count < index)
            result.Add(null);
        result.Insert(index, arguments[2]);
        return result;
    }

    private static ScriptArray RemoveAt(Arguments arguments)
    {
        var result = new ScriptArray(Walk(arguments));
        var index = arguments.Int(1);
        if (index < 0)
            index += result.Count;
        if (index >= 0 && index < result.Count)
            result.RemoveAt(index);
        return result;
    }

    /// <summary>Markup joined with text stays markup, the text escaped, as with <c>+</c>.</summary>
    private static object Join(Arguments arguments)
    {
        var items = Walk(arguments);
        var context = arguments.Context;
        var function = arguments[2] is null ? null : arguments.Callable(2);
        var pieces = items.Select(item => function is null ? item : arguments.Call(function, item as Html ?? (object)context.TextOf(item))).ToList();
        if (context.Settings.EscapeHtml && (arguments[1] is Html || pieces.Any(piece => piece is Html)))
        {
            var separator = AsHtml(context, arguments[1]);
            return Html.Concat(pieces.SelectMany((piece, index) => index == 0 ? new[] { AsHtml(context, piece) } : [separator, AsHtml(context, piece)]));
        }
        var delimiter = arguments.Text(1);
        var texts = pieces.ConvertAll(context.TextOf);
        context.CheckTextLength(texts.Sum(text => (long)text.Length + delimiter.Length));
        return string.Join(delimiter, texts);
    }

    private static Html AsHtml(RenderContext context, object? value) => value as Html ?? Html.Text(context.TextOf(value));

    private static ScriptArray Unique(Arguments arguments)
    {
        var result = new ScriptArray();
        var seen = new HashSet<object>();
        foreach (var item in Walk(arguments))
        {
            // Texts and integers, which are most, are found by their hash; others are compared one by one.
            var isNew = item is string or int ? seen.Add(item) : !result.Any(other => Equality.AreEqual(arguments.Context, other, item));
            if (isNew)
                result.Add(item);
        }
        return result;
    }
}
