namespace BarometerSite.Benchmarks.Synthetic;

/// <summary>A linear congruential generator (Knuth's MMIX constants): the same numbers on every machine, in every version of .NET.</summary>
internal sealed class Lcg(ulong seed)
{
    private ulong state = seed;

    /// <summary>A number from zero, below <paramref name="limit"/>.</summary>
    public int Below(int limit)
    {
        state = unchecked((state * 6364136223846793005UL) + 1442695040888963407UL);
        // The low bits of such a generator repeat soon.
        return (int)((state >> 33) % (ulong)limit);
    }
}
