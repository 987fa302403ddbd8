using System.Collections;
using System.Runtime.InteropServices;
using BarometerSite.Markup;
using BarometerSite.Pages;
using BarometerSite.Pages.Common;
using BarometerSite.Templating;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace BarometerSite.Rendering.Seen;

/// <summary>A view as templates see it on a page: its members by name, each made when a template first asks for it.</summary>
internal sealed class SeenView(View view, SeenMembers members, PageContext page) : IScriptObject
{
    // Stands for a null that was made, among those that were not yet.
    private static readonly object Nothing = new();

    private object?[]? made;

    public SeenView(View view, PageContext page)
        : this(view, SeenMembers.Of(view.GetType()), page)
    {
    }

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
                IList { Count: > 0 } list when list[0] is View first => List(list, first),
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

    // All are of one type: a table of a thousand cells is looked up once. Not as a list of views: to ask a list of texts whether it is one is slow.
    private ImmutableArray<object?> List(IList views, View first)
    {
        var seen = SeenMembers.Of(first.GetType());
        var list = new object?[views.Count];
        for (var at = 0; at < list.Length; at++)
            list[at] = new SeenView((View)views[at]!, seen, page);
        return ImmutableCollectionsMarshal.AsImmutableArray(list);
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
