namespace BarometerSite.Model;

/// <summary>What the figures before and after a due period that nobody measured show of its target.</summary>
internal enum IndicationKind
{
    BothMiss,
    BothKeep,

    /// <summary>One of them keeps it, the other does not.</summary>
    TargetBetween,
}
