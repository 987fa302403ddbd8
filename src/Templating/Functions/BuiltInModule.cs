using System.Collections.Frozen;

namespace BarometerSite.Templating.Functions;

/// <summary>Functions under one name, as <c>string</c> or <c>array</c>.</summary>
internal sealed class BuiltInModule : ITemplateObject
{
    private readonly FrozenDictionary<string, object?> members;

    public BuiltInModule(string name, params (string Name, string Signature, Func<Arguments, object?> Body)[] functions)
    {
        MemberNames = [.. functions.Select(function => function.Name)];
        members = functions.ToFrozenDictionary(
            function => function.Name,
            function => (object?)new BuiltInFunction($"{name}.{function.Name}", function.Signature, function.Body),
            StringComparer.Ordinal);
    }

    public IEnumerable<string> MemberNames { get; }

    public bool TryGetMember(string name, out object? value) => members.TryGetValue(name, out value);
}
