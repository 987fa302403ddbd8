namespace BarometerSite.Templating.Evaluation;

/// <summary>
/// The local variables of one call of a function or include. Names are interned, so finding one of a handful is comparing a handful
/// of references.
/// </summary>
internal sealed class LocalFrame
{
    /// <summary>Stands for a variable that has a slot but no value (any more).</summary>
    private static readonly object Unset = new();

    private string[] names = [];
    private object?[] values = [];
    private int count;
    private HashSet<string>? readOnly;

    /// <summary>What the call passed: <c>$</c>.</summary>
    public ScriptArray? Arguments { get; init; }

    /// <summary>The parameters and variables of a parametric function.</summary>
    public VariableScope? Variables { get; init; }

    /// <summary>What <c>$$</c> runs.</summary>
    public Syntax.WrappedBlock? Block { get; set; }

    public IEnumerable<string> Names => names.Take(count).Where((_, index) => values[index] != Unset);

    public bool TryGet(string name, out object? value)
    {
        for (var index = 0; index < count; index++)
        {
            if (ReferenceEquals(names[index], name))
            {
                value = values[index];
                if (value != Unset)
                    return true;
                break;
            }
        }
        value = null;
        return false;
    }

    /// <summary>False if the variable may not be set any more.</summary>
    public bool TrySet(string name, object? value)
    {
        if (readOnly is not null && readOnly.Contains(name))
            return false;
        var slot = Slot(name);
        values[slot] = value;
        return true;
    }

    public void MakeReadOnly(string name)
    {
        var slot = Slot(name);
        if (values[slot] == Unset)
            values[slot] = null;
        (readOnly ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);
    }

    /// <summary>The place of a variable, for a loop that sets it many times; it stays valid for the frame's life.</summary>
    public int Slot(string name)
    {
        for (var index = 0; index < count; index++)
        {
            if (ReferenceEquals(names[index], name))
                return index;
        }
        if (count == names.Length)
        {
            Array.Resize(ref names, Math.Max(4, count * 2));
            Array.Resize(ref values, names.Length);
        }
        names[count] = name;
        values[count] = Unset;
        return count++;
    }

    public object? Raw(int slot) => values[slot];

    public void SetRaw(int slot, object? value) => values[slot] = value;
}
