namespace BarometerSite.Charts.Drawing;

/// <summary>
/// Moves labels in a column just far enough apart: those that would overlap become a stack around the mean of the places they wanted.
/// </summary>
internal static class SpreadApart
{
    /// <summary>Where the middle of each label goes, in the order given.</summary>
    /// <param name="wanted">Where the middle of each would be best, and its height.</param>
    /// <param name="top">Nothing goes above; what does not fit sticks out below <paramref name="bottom"/>.</param>
    public static ImmutableArray<decimal> Middles(IReadOnlyList<(decimal Middle, decimal Height)> wanted, decimal top, decimal bottom)
    {
        var stacks = new List<Stack>();
        foreach (var index in Enumerable.Range(0, wanted.Count).OrderBy(index => wanted[index].Middle).ThenBy(index => index))
        {
            var stack = new Stack([index], wanted[index].Height, wanted[index].Middle).Within(top, bottom);
            while (stacks.Count > 0 && stacks[^1].Bottom > stack.Top)
            {
                stack = stacks[^1].With(stack).Within(top, bottom);
                stacks.RemoveAt(stacks.Count - 1);
            }
            stacks.Add(stack);
        }
        var middles = new decimal[wanted.Count];
        foreach (var stack in stacks)
        {
            var at = stack.Top;
            foreach (var index in stack.Indices)
            {
                middles[index] = at + (wanted[index].Height / 2);
                at += wanted[index].Height;
            }
        }
        return [.. middles];
    }

    private sealed record Stack(ImmutableArray<int> Indices, decimal Height, decimal Middle)
    {
        public decimal Top => Middle - (Height / 2);

        public decimal Bottom => Middle + (Height / 2);

        public Stack With(Stack below) => new(
            [.. Indices, .. below.Indices],
            Height + below.Height,
            ((Middle * Indices.Length) + (below.Middle * below.Indices.Length)) / (Indices.Length + below.Indices.Length));

        public Stack Within(decimal top, decimal bottom) => this with { Middle = Math.Max(Math.Min(Middle, bottom - (Height / 2)), top + (Height / 2)) };
    }
}
