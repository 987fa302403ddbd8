namespace BarometerSite.Model;

/// <summary>The kinds of targets that staff choose from.</summary>
internal enum TargetKind
{
    AtMost,
    AtLeast,
    ChangeBy,
    Direction,
    Parity,
    Rank,
    NotSet,
}

/// <summary>What a decided change is counted in.</summary>
internal enum ChangeMeasure
{
    /// <summary>In the indicator's unit.</summary>
    Points,

    /// <summary>In percent of the base.</summary>
    Percent,
}

/// <summary>What a decision did to the target before it.</summary>
internal enum TargetChange
{
    /// <summary>A figure took the place of a placeholder.</summary>
    Set,

    /// <summary>A figure was given up.</summary>
    GivenUp,
    Raised,
    Lowered,
    Postponed,
    BroughtForward,

    /// <summary>Another kind, another measure, other parts: neither more nor less.</summary>
    Reframed,
}
