namespace BarometerSite.Templating;

/// <summary>An object made of a list of members, kept in the order in which they were added.</summary>
internal sealed class TemplateObject : ITemplateObject, System.Collections.IEnumerable
{
    private readonly List<string> names = [];
    private readonly Dictionary<string, object?> values = new(StringComparer.Ordinal);

    public IEnumerable<string> MemberNames => names;

    /// <summary>Gives a member its value; a second value for the same name takes the first one's place.</summary>
    public object? this[string name]
    {
        set
        {
            if (!values.ContainsKey(name))
                names.Add(name);
            values[name] = value;
        }
    }

    public void Add(string name, object? value) => this[name] = value;

    public bool TryGetMember(string name, out object? value) => values.TryGetValue(name, out value);

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => names.GetEnumerator();
}
