using System.Collections;

namespace BarometerSite.Templating.Evaluation;

/// <summary>A list that a template or a function made. It may have members besides its items.</summary>
internal sealed class ScriptArray : IReadOnlyList<object?>
{
    private readonly List<object?> items;

    public ScriptArray() => items = [];

    public ScriptArray(int capacity) => items = new List<object?>(capacity);

    public ScriptArray(IEnumerable<object?> items) => this.items = [.. items];

    public int Count => items.Count;

    /// <summary>What <c>a.x = 1</c> set; null as long as nothing was set.</summary>
    public ScriptObject? Members { get; private set; }

    /// <summary>Null beyond the end.</summary>
    public object? this[int index] => (uint)index < (uint)items.Count ? items[index] : null;

    public void Add(object? item) => items.Add(item);

    public void Insert(int index, object? item) => items.Insert(index, item);

    public void RemoveAt(int index) => items.RemoveAt(index);

    public void Reverse() => items.Reverse();

    /// <summary>Sets an item; between the end and it, nulls are put.</summary>
    public void Set(int index, object? item)
    {
        while (items.Count <= index)
            items.Add(null);
        items[index] = item;
    }

    public bool TrySetMember(string name, object? value) => (Members ??= new ScriptObject()).TrySet(name, value);

    public bool TryGetMember(string name, out object? value)
    {
        value = null;
        return Members is not null && Members.TryGetMember(name, out value);
    }

    public IEnumerator<object?> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}
