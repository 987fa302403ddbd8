namespace BarometerSite.Editions.Documents;

/// <summary>The ways of reckoning that a verdict is held against: <see cref="AlternativeDocument.Way"/>.</summary>
internal static class AlternativeWays
{
    /// <summary>From another base period.</summary>
    public const string Base = "base";

    /// <summary>With the measurement at the lower end of its interval.</summary>
    public const string Lower = "lower";

    public const string Upper = "upper";

    public const string Eurostat = "eurostat";

    public const string OpenSdg = "open-sdg";
}
