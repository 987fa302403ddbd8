namespace BarometerSite.Templating.Evaluation;

/// <summary>An object that a template made, or the top-level variables laid over those of the host.</summary>
/// <param name="beneath">Read where this has no member of the name.</param>
internal sealed class ScriptObject(ITemplateObject? beneath = null) : ITemplateObject
{
    private readonly Dictionary<string, object?> members = new(StringComparer.Ordinal);
    private HashSet<string>? readOnly;

    public IEnumerable<string> MemberNames => beneath is null
        ? members.Keys
        : beneath.MemberNames.Concat(members.Keys.Where(name => !beneath.TryGetMember(name, out _)));

    public bool TryGetMember(string name, out object? value) =>
        members.TryGetValue(name, out value) || (beneath is not null && beneath.TryGetMember(name, out value));

    /// <summary>False if the member may not be set any more.</summary>
    public bool TrySet(string name, object? value)
    {
        if (readOnly is not null && readOnly.Contains(name))
            return false;
        members[name] = value;
        return true;
    }

    public void MakeReadOnly(string name)
    {
        members.TryAdd(name, TryGetMember(name, out var value) ? value : null);
        (readOnly ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);
    }

    public bool IsEmpty => members.Count == 0 && (beneath is null || !beneath.MemberNames.Any());
}
