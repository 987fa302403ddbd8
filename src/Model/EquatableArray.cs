using System.Collections;
using System.Runtime.CompilerServices;

namespace BarometerSite.Model;

/// <summary>
/// An immutable list that equals any other with equal items in the same order, so that records which hold one
/// compare by content. Its default is empty.
/// </summary>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
internal readonly struct EquatableArray<T>(ImmutableArray<T> items) : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
{
    private readonly ImmutableArray<T> items = items;

    public ImmutableArray<T> Items => items.IsDefault ? [] : items;

    public int Length => items.IsDefault ? 0 : items.Length;

    public bool IsEmpty => Length == 0;

    public T this[int index] => items[index];

    int IReadOnlyCollection<T>.Count => Length;

    public static implicit operator EquatableArray<T>(ImmutableArray<T> items) => new(items);

    public static implicit operator ImmutableArray<T>(EquatableArray<T> array) => array.Items;

    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    public ReadOnlySpan<T> AsSpan() => Items.AsSpan();

    public EquatableArray<T> Slice(int start, int length) => Items.Slice(start, length);

    /// <summary>The place of the first item that equals this one, or -1.</summary>
    public int IndexOf(T item) => Items.IndexOf(item);

    public bool Equals(EquatableArray<T> other) => items == other.items || Items.AsSpan().SequenceEqual(other.Items.AsSpan());

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    // A long list is not hashed whole: its length and its ends tell most lists apart.
    public override int GetHashCode() => IsEmpty ? 0 : HashCode.Combine(Length, items[0], items[^1]);

    public ImmutableArray<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();
}

/// <summary>Makes lists of collection expressions.</summary>
internal static class EquatableArray
{
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items) => new([.. items]);
}
