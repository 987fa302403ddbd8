using System.Collections;
using BarometerSite.Markup;

namespace BarometerSite.Templating.Evaluation;

/// <summary>Lists as the language sees them, whatever the host made them of.</summary>
internal static class Items
{
    public static bool IsList(object? value) => value is IReadOnlyList<object?> || (value is IEnumerable and not string && value is not ITemplateObject);

    /// <summary>
    /// The items of a list, the pairs of an object, nothing of null, else the value itself as the only item.
    /// </summary>
    public static IReadOnlyList<object?> Of(object? value) => value switch
    {
        IReadOnlyList<object?> list => list,
        null => [],
        string or Html => [value],
        ITemplateObject members => [.. members.MemberNames.Select(name => new Pair(name, members.TryGetMember(name, out var member) ? member : null))],
        IEnumerable sequence => [.. sequence.Cast<object?>()],
        _ => [value],
    };
}
