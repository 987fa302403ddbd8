using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace BarometerSite.Model;

/// <summary>A way to break a figure down (SDMX: a dimension with its code list). An empty cell means the total.</summary>
/// <param name="Total">What the total is called.</param>
internal sealed record Dimension(string Id, LocalText Title, LocalText Total, EquatableArray<DimensionMember> Members)
{
    // Beside the value, which it is no part of: a list of two thousand is asked for each of many thousand rows.
    private static readonly ConditionalWeakTable<DimensionMember[], FrozenDictionary<string, DimensionMember>> ById = [];

    /// <summary>Whether the members are parts of the total that overlap nowhere: then a member can be reckoned from the total and the others.</summary>
    public bool AddsUp { get; init; } = true;

    public DimensionMember? Member(string id) => ById.GetValue(
            ImmutableCollectionsMarshal.AsArray(Members.Items)!,
            static members => members.DistinctBy(member => member.Id).ToFrozenDictionary(member => member.Id, StringComparer.Ordinal))
        .GetValueOrDefault(id);
}

internal sealed record DimensionMember(string Id, LocalText Title)
{
    /// <summary>Where it lies on a schematic map; null where nobody has said.</summary>
    public TilePlace? Tile { get; init; }
}

/// <summary>A place on a schematic map, counted from its north-western corner, from one.</summary>
internal sealed record TilePlace(int Column, int Row)
{
    public const int Most = 12;
}
