namespace BarometerSite.Charts;

/// <summary>When a figure was measured that may not be shown.</summary>
/// <param name="Time">In years.</param>
/// <param name="Period">The same as people write it.</param>
internal sealed record ConfidentialTime(decimal Time, string Period)
{
    /// <summary>Stands where the figure would, in every language; the letter is that of the data files.</summary>
    public const string Sign = "[c]";
}
