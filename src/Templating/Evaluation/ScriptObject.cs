namespace BarometerSite.Templating.Evaluation;

/// <summary>An object that a template made, or the top-level variables laid over those of the host.</summary>
/// <param name="beneath">Read where this has no member of the name.</param>
internal sealed class ScriptObject(ITemplateObject? beneath = null) : ITemplateObject
{
    /// <summary>So many names are compared one by one faster than one is looked up.</summary>
    private const int FewMembers = 8;

    private string[] names = [];
    private object?[] values = [];
    private int count;
    private Dictionary<string, int>? places;
    private HashSet<string>? readOnly;

    public IEnumerable<string> MemberNames => beneath is null
        ? names.Take(count)
        : beneath.MemberNames.Concat(names.Take(count).Where(name => !beneath.TryGetMember(name, out _)));

    public bool IsEmpty => count == 0 && (beneath is null || !beneath.MemberNames.Any());

    public bool TryGetMember(string name, out object? value)
    {
        var place = Place(name);
        if (place >= 0)
        {
            value = values[place];
            return true;
        }
        value = null;
        return beneath is not null && beneath.TryGetMember(name, out value);
    }

    /// <summary>False if the member may not be set any more.</summary>
    public bool TrySet(string name, object? value)
    {
        if (readOnly is not null && readOnly.Contains(name))
            return false;
        var place = Place(name);
        if (place < 0)
            Add(name, value);
        else
            values[place] = value;
        return true;
    }

    public void MakeReadOnly(string name)
    {
        if (Place(name) < 0)
            Add(name, TryGetMember(name, out var value) ? value : null);
        (readOnly ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);
    }

    private int Place(string name)
    {
        if (places is not null)
            return places.TryGetValue(name, out var place) ? place : -1;
        for (var index = 0; index < count; index++)
        {
            if (names[index] == name)
                return index;
        }
        return -1;
    }

    private void Add(string name, object? value)
    {
        if (count == names.Length)
        {
            Array.Resize(ref names, Math.Max(4, count * 2));
            Array.Resize(ref values, names.Length);
        }
        (names[count], values[count]) = (name, value);
        places?.Add(name, count);
        count++;
        if (places is null && count > FewMembers)
            places = Enumerable.Range(0, count).ToDictionary(index => names[index], StringComparer.Ordinal);
    }
}
