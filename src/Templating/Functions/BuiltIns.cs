using System.Collections.Frozen;
using BarometerSite.Templating.Evaluation;

namespace BarometerSite.Templating.Functions;

/// <summary>What every template can use without anybody giving it.</summary>
internal static class BuiltIns
{
    private static readonly FrozenDictionary<string, object?> Shared = new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["array"] = ArrayFunctions.Module,
        ["html"] = HtmlFunctions.Module,
        ["include"] = new IncludeFunction(),
        ["include_join"] = new IncludeJoinFunction(),
        ["math"] = MathFunctions.Module,
        ["object"] = ObjectFunctions.Module,
        ["regex"] = RegexFunctions.Module,
        ["string"] = StringFunctions.Module,
        ["timespan"] = TimeSpanFunctions.Module,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> Names => [.. Shared.Keys, "date"];

    public static bool TryGet(RenderContext context, string name, out object? value)
    {
        if (Shared.TryGetValue(name, out value))
            return true;
        if (name != "date")
            return false;
        value = context.Dates;
        return true;
    }
}
