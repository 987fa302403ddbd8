using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace BarometerSite.Templating.ScribanPackage;

/// <summary>An object of the host as the package sees it: members by name, to read only.</summary>
internal sealed class PackageObject(ITemplateObject inner) : IScriptObject
{
    public int Count => inner.MemberNames.Count();

    public bool IsReadOnly
    {
        get => true;
        set => _ = value;
    }

    public IEnumerable<string> GetMembers() => inner.MemberNames;

    public bool Contains(string member) => inner.TryGetMember(member, out _);

    public bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        if (!inner.TryGetMember(member, out value))
            return false;
        value = Seen(value);
        return true;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => this;

    private static object? Seen(object? value) => value switch
    {
        ITemplateObject other => new PackageObject(other),
        IReadOnlyList<object?> list => new ScriptArray(list.Select(Seen)),
        _ => value,
    };
}
