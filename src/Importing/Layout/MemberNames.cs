using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Importing.Layout;

/// <summary>What the members of a dimension may be called: their ids, their titles, and what somebody has said.</summary>
internal sealed class MemberNames
{
    /// <summary>SDMX's, PxWeb's and the usual Danish and English words, as slugs.</summary>
    private static readonly string[] Totals = ["t", "tot", "total", "i-alt", "ialt", "alle", "all", "hele-landet", "hele-byen"];

    private readonly Dictionary<string, string?> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> said = new(StringComparer.OrdinalIgnoreCase);

    public MemberNames(Dimension dimension, ImmutableArray<Choice> choices)
    {
        foreach (var member in dimension.Members)
        {
            foreach (var choice in choices.Where(choice => choice.Name == member.Id))
                said.TryAdd(choice.Text, member.Id);
            ids.TryAdd(Slug.Of(member.Id), member.Id);
        }

        foreach (var member in dimension.Members)
        {
            foreach (var language in Languages.All)
                ids.TryAdd(Slug.Of(member.Title.In(language)), member.Id);
        }

        foreach (var total in Languages.All.Select(language => Slug.Of(dimension.Total.In(language))).Concat(Totals))
            ids.TryAdd(total, null);
    }

    public static bool IsTotal(ForeignCell cell) => Totals.Contains(Slug.Of(cell.Code ?? "")) || Totals.Contains(Slug.Of(cell.Text));

    /// <summary>Whether the cell names a member, or with null the total.</summary>
    public bool TryFind(ForeignCell cell, out string? member)
    {
        if (cell.IsEmpty)
        {
            member = null;
            return true;
        }

        return said.TryGetValue(cell.Text, out member)
            || said.TryGetValue(cell.Code ?? "", out member)
            || ids.TryGetValue(Slug.Of(cell.Code ?? ""), out member)
            || ids.TryGetValue(Slug.Of(cell.Text), out member);
    }

    /// <summary>Whether the cell names a member that is not the total.</summary>
    public bool Knows(ForeignCell cell) => TryFind(cell, out var member) && member is not null;
}
