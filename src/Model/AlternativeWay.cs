namespace BarometerSite.Model;

/// <summary>The ways of reckoning that a verdict is held against.</summary>
internal enum AlternativeWay
{
    /// <summary>From another base period.</summary>
    FromBase,

    /// <summary>With the measurement at the lower end of its interval.</summary>
    LowerEnd,
    UpperEnd,
    Eurostat,
    OpenSdg,
}
