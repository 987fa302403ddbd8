using System.Globalization;
using BarometerSite.Markup;
using BarometerSite.Templating.Evaluation;
using BarometerSite.Templating.Functions;
using BarometerSite.Templating.Parsing;

namespace BarometerSite.Templating.Syntax;

/// <summary><c>target.name</c>, or <c>target?.name</c> for what may be absent.</summary>
internal sealed class MemberAccess(Expression target, string name, Span nameSpan, bool optional) : Assignable(target.Source, target.Span.To(nameSpan))
{
    public override object? EvaluateUncalled(RenderContext context)
    {
        if (target.Evaluate(context) is not { } value)
            return optional ? null : throw context.Fail(this, nameSpan, $"`{target.Written}` is null and has no member `{name}`.");
        if (value is ITemplateObject members)
        {
            if (members.TryGetMember(name, out var member))
                return member;
        }
        if (Members.TryGet(value, name, out var found) || optional || !context.IsStrict)
            return found;
        throw context.Fail(this, nameSpan, $"`{target.Written}` has no member `{name}`.{NearestName.Hint(name, Members.Names(value))}");
    }

    public override void Assign(RenderContext context, object? value)
    {
        if (target.Evaluate(context) is not { } owner)
            throw context.Fail(this, nameSpan, $"`{target.Written}` is null: its member `{name}` cannot be set.");
        if (!TrySet(owner, name, value))
            throw context.Fail(this, nameSpan, $"The member `{name}` of `{target.Written}` is only to read.");
    }

    public static bool TrySet(object owner, string name, object? value) => owner switch
    {
        ScriptObject members => members.TrySet(name, value),
        ScriptArray array => array.TrySetMember(name, value),
        DateModule dates => dates.TrySet(name, value),
        _ => false,
    };
}

/// <summary><c>target[index]</c>.</summary>
internal sealed class IndexAccess(Expression target, Expression index, Span span) : Assignable(target.Source, span)
{
    public override object? EvaluateUncalled(RenderContext context)
    {
        if (target.Evaluate(context) is not { } value)
            throw context.Fail(target, $"`{target.Written}` is null and has no items.");
        var key = Key(context);
        switch (value)
        {
            case ITemplateObject members:
                var name = context.TextOf(key);
                if (Members.TryGet(members, name, out var member) || !context.IsStrict)
                    return member;
                throw context.Fail(index, $"`{target.Written}` has no member `{name}`.{NearestName.Hint(name, members.MemberNames)}");
            case string or Html:
                var text = value.ToString()!;
                var at = Position(context, key, text.Length);
                return (uint)at < (uint)text.Length ? text[at].ToString(CultureInfo.InvariantCulture) : null;
            case ScriptArray array when key is string memberName:
                return Members.TryGet(array, memberName, out var found) ? found : null;
        }
        if (!Items.IsList(value))
            throw context.Fail(target, $"`{target.Written}` is {Kinds.WithArticle(value)} and has no items.");
        var items = Items.Of(value);
        var position = Position(context, key, items.Count);
        return (uint)position < (uint)items.Count ? items[position] : null;
    }

    public override void Assign(RenderContext context, object? value)
    {
        if (target.Evaluate(context) is not { } owner)
            throw context.Fail(target, $"`{target.Written}` is null: its items cannot be set.");
        var key = Key(context);
        if (owner is ScriptArray array && key is not string)
        {
            var position = Position(context, key, array.Count);
            if (position < 0)
                throw context.Fail(index, $"There is no item {position}.");
            if (position > array.Count)
                context.StepLoop(index, position - array.Count);
            array.Set(position, value);
        }
        else if (Items.IsList(owner) && key is not string)
            throw context.Fail(target, $"`{target.Written}` is only to read: its items cannot be set.");
        else if (!MemberAccess.TrySet(owner, context.TextOf(key), value))
            throw context.Fail(index, $"The member `{context.TextOf(key)}` of `{target.Written}` is only to read.");
    }

    private object Key(RenderContext context) =>
        index.Evaluate(context) ?? throw context.Fail(index, $"The index of `{target.Written}` is null.");

    /// <summary>Below zero counts from the end.</summary>
    private int Position(RenderContext context, object key, int count)
    {
        if (!Numbers.TryToInt(key, out var position))
            throw context.Fail(index, $"Expected an integer as index, found {Kinds.WithArticle(key)}.");
        return position < 0 ? Math.Max(position + count, position < -count ? -1 : 0) : position;
    }
}
