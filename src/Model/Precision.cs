namespace BarometerSite.Model;

/// <summary>Decides how many decimals a number is shown with, so that it is seen to lie to what it is held against as it does.</summary>
internal static class Precision
{
    /// <summary>As many as a number is read with.</summary>
    public const int Most = 12;

    /// <summary>The fewest decimals, from <paramref name="least"/> on, with which two numbers are told apart; <paramref name="least"/> where none do.</summary>
    public static int ToTell(decimal one, decimal other, int least, int most = Most) =>
        ToTell([new Comparison(new Shown(one), new Shown(other))], least, most);

    /// <summary>The fewest decimals with which the most comparisons are seen to come out as they do.</summary>
    public static int ToTell(IReadOnlyCollection<Comparison> comparisons, int least, int most = Most)
    {
        if (comparisons.All(comparison => comparison.IsSeen(least)))
            return least;
        return Enumerable.Range(least, Math.Max(1, most - least + 1)).MaxBy(decimals => comparisons.Count(comparison => comparison.IsSeen(decimals)));
    }
}

/// <summary>A number that readers see.</summary>
/// <param name="Decimals">
/// The most that it is shown with; of a published figure those that its source gave. Null where it is never rounded, as a decision.
/// </param>
internal readonly record struct Shown(decimal Value, int? Decimals = Precision.Most)
{
    public static Shown Of(Measurement row) => new(row.Value ?? 0m, row.Decimals);

    /// <summary>What readers see where so many decimals are shown.</summary>
    public decimal With(int decimals) =>
        Decimals is { } own ? decimal.Round(Value, Math.Min(own, decimals), MidpointRounding.AwayFromZero) : Value;
}

/// <summary>Two numbers that are held against each other where people read them.</summary>
internal readonly record struct Comparison(Shown One, Shown Other)
{
    /// <summary>Whether the higher is seen above the lower, and both as the same only where they are.</summary>
    public bool IsSeen(int decimals) => One.With(decimals).CompareTo(Other.With(decimals)) == One.Value.CompareTo(Other.Value);
}
