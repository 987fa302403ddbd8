using BarometerSite.Markup;

namespace BarometerSite.Templating.Evaluation;

/// <summary>When two values are equal, and which comes first.</summary>
internal static class Equality
{
    public static bool AreEqual(RenderContext context, object? left, object? right)
    {
        if (ReferenceEquals(left, right))
            return true;
        if (left is EmptyObject || right is EmptyObject)
            return IsEmpty(left) == true && IsEmpty(right) == true;
        if (left is null || right is null)
            return false;
        if (left is string or Html or char || right is string or Html or char)
            return string.Equals(Texts.Of(context, left), Texts.Of(context, right), StringComparison.Ordinal);
        if (Numbers.IsNumber(left) && Numbers.IsNumber(right))
            return Numbers.Compare(left, right) == 0;
        if (Items.IsList(left) && Items.IsList(right))
        {
            var (first, second) = (Items.Of(left), Items.Of(right));
            return first.Count == second.Count && CompareLists(context, first, second) == 0;
        }
        return left.Equals(right);
    }

    /// <summary>Null where emptiness has no meaning.</summary>
    public static bool? IsEmpty(object? value) => value switch
    {
        null => null,
        EmptyObject => true,
        string text => text.Length == 0,
        Html html => html.IsEmpty,
        ScriptObject members => members.IsEmpty,
        ITemplateObject members => !members.MemberNames.Any(),
        _ => Items.IsList(value) ? Items.Of(value).Count == 0 : null,
    };

    /// <summary>Below zero if the left comes first; null if the two cannot be compared.</summary>
    public static int? Compare(RenderContext context, object left, object right)
    {
        if (Numbers.IsNumber(left) && Numbers.IsNumber(right))
            return Numbers.Compare(left, right);
        if (left is string or Html or char || right is string or Html or char)
            return string.CompareOrdinal(Texts.Of(context, left), Texts.Of(context, right));
        if (left is DateTime time && right is DateTime otherTime)
            return time.CompareTo(otherTime);
        if (left is TimeSpan span && right is TimeSpan otherSpan)
            return span.CompareTo(otherSpan);
        if (left is bool flag && right is bool otherFlag)
            return flag.CompareTo(otherFlag);
        return Items.IsList(left) && Items.IsList(right) ? CompareLists(context, Items.Of(left), Items.Of(right)) : null;
    }

    private static int? CompareLists(RenderContext context, IReadOnlyList<object?> left, IReadOnlyList<object?> right)
    {
        RenderContext.CheckStack();
        for (var index = 0; index < Math.Min(left.Count, right.Count); index++)
        {
            if (AreEqual(context, left[index], right[index]))
                continue;
            if (left[index] is not { } first)
                return -1;
            return right[index] is { } second ? Compare(context, first, second) ?? -1 : 1;
        }
        return left.Count.CompareTo(right.Count);
    }
}
