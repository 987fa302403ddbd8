using BarometerSite.Model;

namespace BarometerSite.Assessment.Methods;

/// <summary>What a growth-rate method asks: from where, to where, since when, and which way is better.</summary>
/// <param name="Years">Between the two values; a half-year is 0.5.</param>
/// <param name="Target">With the years from the base to when it is due; null where only the direction is decided.</param>
internal sealed record Journey(decimal First, decimal Last, decimal Years, Better Better, (decimal Value, decimal Years)? Target)
{
    /// <summary>Whether the target is kept by the last value.</summary>
    public bool IsKept => Target is { } target && (Better == Better.Lower ? Last <= target.Value : Last >= target.Value);

    /// <summary>1 where higher is better, −1 where lower is.</summary>
    public int Sign => Better == Better.Lower ? -1 : 1;
}
