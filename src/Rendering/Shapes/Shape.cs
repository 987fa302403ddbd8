using System.Collections;
using System.Collections.Immutable;
using BarometerSite.Templating;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace BarometerSite.Rendering.Shapes;

/// <summary>One member that templates see.</summary>
/// <param name="Meaning">For designers: what it holds.</param>
internal sealed record ShapeMember(string Name, string Meaning);

/// <summary>
/// What templates see of a kind of view: the members by name, each made when a template first asks for it. Written field by field,
/// so that views may change without breaking a template, and nothing is found by reflection.
/// </summary>
internal sealed class Shape<TView>(string name) : IEnumerable<ShapeMember>
    where TView : class
{
    private readonly List<ShapeMember> members = [];
    private readonly List<Func<TView, PageContext, object?>> values = [];
    private Dictionary<string, int>? places;

    /// <summary>What the designers' guide calls it.</summary>
    public string Name { get; } = name;

    public IReadOnlyList<ShapeMember> Members => members;

    public void Add(string name, string meaning, Func<TView, PageContext, object?> value)
    {
        members.Add(new ShapeMember(name, meaning));
        values.Add(value);
    }

    public void Add(string name, string meaning, Func<TView, object?> value) => Add(name, meaning, (view, _) => value(view));

    public IScriptObject? Of(TView? view, PageContext page) => view is null ? null : new Seen(this, view, page);

    public IReadOnlyList<object?> List(ImmutableArray<TView> views, PageContext page)
    {
        var list = ImmutableArray.CreateBuilder<object?>(views.Length);
        foreach (var view in views)
            list.Add(Of(view, page));
        return list.MoveToImmutable();
    }

    public IEnumerator<ShapeMember> GetEnumerator() => members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int Place(string name)
    {
        // Shapes are complete before the first template is rendered; two threads may build the same table, which does no harm.
        return (places ??= Places()).TryGetValue(name, out var place) ? place : -1;
    }

    // Not a frozen dictionary: with a dozen members it finds no faster, and takes start-up many times as long to build.
    private Dictionary<string, int> Places()
    {
        var found = new Dictionary<string, int>(members.Count, StringComparer.Ordinal);
        for (var index = 0; index < members.Count; index++)
            found.Add(members[index].Name, index);
        return found;
    }

    private sealed class Seen(Shape<TView> shape, TView view, PageContext page) : IScriptObject
    {
        private static readonly object NotYet = new();
        private object?[]? made;

        public int Count => shape.members.Count;

        public bool IsReadOnly
        {
            get => true;
            set => throw new NotSupportedException();
        }

        public IEnumerable<string> GetMembers() => shape.members.Select(member => member.Name);

        public bool Contains(string member) => shape.Place(member) >= 0;

        public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
        {
            var place = shape.Place(member);
            if (place < 0)
            {
                value = null;
                return false;
            }
            if (made is null)
            {
                made = new object?[shape.members.Count];
                Array.Fill(made, NotYet);
            }
            if (ReferenceEquals(made[place], NotYet))
                made[place] = Made(place);
            value = made[place];
            return true;
        }

        private object? Made(int place)
        {
            try
            {
                return shape.values[place](view, page);
            }
            catch (Exception exception)
            {
                throw new HostException(exception);
            }
        }

        public bool CanWrite(string member) => false;

        public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

        public bool Remove(string member) => false;

        public void SetReadOnly(string member, bool readOnly)
        {
        }

        public IScriptObject Clone(bool deep) => this;

        public override string ToString() => shape.Name;
    }
}
