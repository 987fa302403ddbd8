using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Binding;

/// <summary>The things of one kind by their ids, in the order in which they were added. Says what is there twice and what is not there.</summary>
/// <param name="kind">What a message calls them, in the singular.</param>
/// <param name="adding">Is told of what is added twice.</param>
internal sealed class Registry<T>(string kind, DiagnosticBag adding)
    where T : class
{
    private readonly Dictionary<string, (T? Item, SourceSpan Span)> items = new(StringComparer.Ordinal);
    private readonly List<string> order = [];
    private ImmutableArray<T> all;

    /// <summary>The same array until something is added.</summary>
    public ImmutableArray<T> Items => all.IsDefault ? all = [.. order.Select(id => items[id].Item).OfType<T>()] : all;

    public IReadOnlyCollection<string> Ids => items.Keys;

    /// <summary>Set where some could not be read, which is told already: then nobody can say that an id means nothing.</summary>
    public bool IsIncomplete { get; set; }

    /// <param name="id">Null where it could not be read, which is told already.</param>
    /// <param name="item">Null where its file is wrong, which is told already: then nobody is told that what refers to it refers to nothing.</param>
    public void Add(Located<string>? id, T? item)
    {
        if (id is not { } added)
        {
            IsIncomplete = true;
            return;
        }
        if (items.TryGetValue(added.Value, out var earlier))
        {
            adding.Add(Complaints.DuplicateId(kind, added.Value, added.Span, earlier.Span));
            return;
        }
        items.Add(added.Value, (item, added.Span));
        order.Add(added.Value);
        all = default;
    }

    /// <summary>Puts a thing in the place that its id has held without it.</summary>
    public void Complete(string id, T item)
    {
        items[id] = (item, items[id].Span);
        all = default;
    }

    /// <summary>The thing that an id means; a complaint and null where it means nothing.</summary>
    /// <param name="diagnostics">Of whoever asks: the list may have been made long before.</param>
    public T? Resolve(Located<string>? id, DiagnosticBag diagnostics)
    {
        if (id is not { } wanted)
            return null;
        if (items.TryGetValue(wanted.Value, out var found))
            return found.Item;
        if (!IsIncomplete)
            diagnostics.Add(Complaints.UnknownReference(kind, wanted.Value, wanted.Span, items.Keys));
        return null;
    }

    public bool Contains(string id) => items.ContainsKey(id);
}
