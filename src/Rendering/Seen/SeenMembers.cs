using System.Collections.Concurrent;
using System.Text.Json.Serialization.Metadata;
using BarometerSite.Pages;

namespace BarometerSite.Rendering.Seen;

/// <summary>The members that templates see of one type of view: their names, and how each is read.</summary>
internal sealed class SeenMembers
{
    private static readonly ConcurrentDictionary<Type, SeenMembers> Known = new();

    private readonly ImmutableArray<Func<object, object?>> values;

    // Not a frozen dictionary: with a dozen members it finds no faster, and takes start-up many times as long to build.
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    private SeenMembers(Type view)
    {
        // As a resolver, since a context would first make everything ready to be written, with all that the view holds.
        var contract = ((IJsonTypeInfoResolver)SeenNames.Default).GetTypeInfo(view, SeenNames.Default.Options)
            ?? throw new ArgumentOutOfRangeException(nameof(view), view, "No kind of page holds it.");
        var members = contract.Properties.Where(member => member.Get is not null).ToList();
        Names = [.. members.Select(member => member.Name)];
        values = [.. members.Select(member => member.Get!)];
        for (var place = 0; place < Names.Length; place++)
            places.Add(Names[place], place);
    }

    public ImmutableArray<string> Names { get; }

    public static SeenMembers Of(Type view) => Known.GetOrAdd(view, static view => new SeenMembers(view));

    /// <summary>Where a member stands among <see cref="Names"/>; below zero for an unknown one.</summary>
    public int Place(string name) => places.GetValueOrDefault(name, -1);

    public object? Value(View view, int place) => values[place](view);
}
