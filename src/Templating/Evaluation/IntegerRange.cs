using System.Collections;

namespace BarometerSite.Templating.Evaluation;

/// <summary>What <c>1..5</c> gives: integers in steps of one, up or down, made as they are asked for.</summary>
internal sealed class IntegerRange(long first, long last) : IReadOnlyList<object?>
{
    private readonly int step = last < first ? -1 : 1;

    public static readonly IntegerRange Empty = new(0, 0) { Count = 0 };

    public int Count { get; private init; } = (int)Math.Min(int.MaxValue, Math.Abs(last - first) + 1);

    public object? this[int index] => Numbers.Smallest(first + ((long)index * step));

    public IEnumerator<object?> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
            yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
