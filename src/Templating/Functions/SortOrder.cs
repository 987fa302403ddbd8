using BarometerSite.Templating.Evaluation;

namespace BarometerSite.Templating.Functions;

/// <summary>Sorts by value or by a member, stably; null comes first.</summary>
internal static class SortOrder
{
    public static IEnumerable<object?> Sort(RenderContext context, IReadOnlyList<object?> items, string? member)
    {
        var comparer = Comparer<object?>.Create((left, right) => Compare(context, left, right));
        return string.IsNullOrEmpty(member) ? items.Order(comparer) : items.OrderBy(item => Member(item, member), comparer);
    }

    /// <summary>The member of that very name, else, for a name with dots, the member of the member.</summary>
    public static object? Member(object? item, string name)
    {
        while (item is not null)
        {
            if (Members.TryGet(item, name, out var value))
                return value;
            var dot = name.IndexOf('.', StringComparison.Ordinal);
            if (dot <= 0 || !Members.TryGet(item, name[..dot], out item))
                return null;
            name = name[(dot + 1)..];
        }
        return null;
    }

    private static int Compare(RenderContext context, object? left, object? right)
    {
        if (left is null || right is null)
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        return Equality.Compare(context, left, right) ?? string.CompareOrdinal(context.TextOf(left), context.TextOf(right));
    }
}
