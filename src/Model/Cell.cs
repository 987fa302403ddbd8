using System.Runtime.CompilerServices;

namespace BarometerSite.Model;

/// <summary>
/// Where in an indicator's table a figure stands: per dimension, in the indicator's order, the id of a member, or null for the total. Equal to
/// another with the same members; ordered by them, the total first.
/// </summary>
[CollectionBuilder(typeof(Cell), nameof(Of))]
internal readonly record struct Cell(EquatableArray<string?> Members) : IComparable<Cell>
{
    public int Length => Members.Length;

    public bool IsTotal
    {
        get
        {
            foreach (var member in Members)
            {
                if (member is not null)
                    return false;
            }

            return true;
        }
    }

    public string? this[int dimension] => Members[dimension];

    /// <summary>The total in each of so many dimensions.</summary>
    public static Cell Total(int dimensions) => new(ImmutableArray.Create(new string?[dimensions]));

    public static Cell Of(params ReadOnlySpan<string?> members) => new([.. members]);

    /// <summary>The same cell but for one dimension.</summary>
    public Cell With(int dimension, string? member) => new(Members.Items.SetItem(dimension, member));

    /// <summary>In how many dimensions it is not the total.</summary>
    public int Depth => Members.Count(member => member is not null);

    public ImmutableArray<string?>.Enumerator GetEnumerator() => Members.GetEnumerator();

    public int CompareTo(Cell other)
    {
        var shared = Math.Min(Length, other.Length);
        for (var at = 0; at < shared; at++)
        {
            var order = string.CompareOrdinal(Members[at] ?? "", other.Members[at] ?? "");
            if (order != 0)
                return order;
        }

        return Length.CompareTo(other.Length);
    }

    public bool Equals(Cell other)
    {
        if (Length != other.Length)
            return false;
        for (var at = 0; at < Length; at++)
        {
            if (!string.Equals(Members[at], other.Members[at], StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    public override int GetHashCode()
    {
        var hash = Length;
        foreach (var member in Members)
            hash = HashCode.Combine(hash, member);
        return hash;
    }
}
