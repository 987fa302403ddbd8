using System.Collections.Immutable;
using BarometerSite.Markup;
using BarometerSite.Pages;
using BarometerSite.Pages.Common;
using BarometerSite.Templating;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace BarometerSite.Rendering.Shapes;

/// <summary>A view as templates see it on a page: its members by name, each made when a template first asks for it.</summary>
internal sealed class SeenView(View view, PageContext page) : IScriptObject
{
    // Stands for a null that was made, among those that were not yet.
    private static readonly object Nothing = new();

    private readonly SeenMembers members = SeenMembers.Of(view.GetType());
    private object?[]? made;

    public int Count => members.Names.Length;

    public bool IsReadOnly
    {
        get => true;
        set => throw new NotSupportedException();
    }

    public IEnumerable<string> GetMembers() => members.Names;

    public bool Contains(string member) => members.Place(member) >= 0;

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        var place = members.Place(member);
        if (place < 0)
        {
            value = null;
            return false;
        }
        made ??= new object?[members.Names.Length];
        var known = made[place] ??= Made(place) ?? Nothing;
        value = ReferenceEquals(known, Nothing) ? null : known;
        return true;
    }

    private object? Made(int place)
    {
        try
        {
            return members.Value(view, place) switch
            {
                // The usual ones first: to learn that a text is no list of views takes longer than all else here.
                var usual and (null or string or Html or int or bool) => usual,
                View inner => new SeenView(inner, page),
                IReadOnlyList<View> list => list.Select(object? (inner) => new SeenView(inner, page)).ToImmutableArray(),
                Body body => page.Body(body),
                FileSize file => page.Size(file),
                var value => value,
            };
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

    public override string ToString() => view.GetType().Name;
}
