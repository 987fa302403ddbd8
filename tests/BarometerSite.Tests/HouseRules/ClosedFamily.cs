using System.Text.RegularExpressions;

namespace BarometerSite.Tests.HouseRules;

/// <summary>An enum, or an abstract record with the records that are its cases.</summary>
internal sealed class ClosedFamily
{
    private readonly Type type;
    private readonly Regex full;
    private readonly Regex own;

    private ClosedFamily(Type type, IEnumerable<string> cases, bool isNested)
    {
        this.type = type;
        var anyCase = $"(?:{string.Join('|', cases)})\\b";
        own = new Regex($@"(?<!\.)\b{anyCase}");
        full = isNested ? new Regex($@"\b{Name}(?:<\w+>)?\.{anyCase}") : own;
    }

    public static IReadOnlyList<ClosedFamily> All { get; } = [.. Find()];

    private string Name => type.Name.Split('`')[0];

    /// <summary>Whether a pattern names one of its cases; where the family itself is written, they go by their first names.</summary>
    public bool IsNamedBy(string pattern, string file) => (file == Name && !type.IsEnum ? own : full).IsMatch(pattern);

    private static IEnumerable<ClosedFamily> Find()
    {
        var types = typeof(Program).Assembly.GetTypes();
        foreach (var type in types.Where(type => type.Namespace?.StartsWith(nameof(BarometerSite), StringComparison.Ordinal) == true))
        {
            var cases = types.Where(other => other.IsSealed && BaseOf(other) == type).ToList();
            if (type.IsEnum)
                yield return new ClosedFamily(type, Enum.GetNames(type), isNested: true);
            else if (type.IsAbstract && IsRecord(type) && cases.Count > 0)
                yield return new ClosedFamily(type, cases.Select(found => found.Name.Split('`')[0]), cases[0].IsNested);
        }
    }

    private static Type? BaseOf(Type type) => type.BaseType is { IsGenericType: true } generic ? generic.GetGenericTypeDefinition() : type.BaseType;

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;
}
