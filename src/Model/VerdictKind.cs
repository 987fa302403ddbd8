namespace BarometerSite.Model;

/// <summary>The verdicts that a goal can get. What each means to a citizen stands on the method page.</summary>
internal enum VerdictKind
{
    Reached,
    OnTrack,
    TooSlow,

    /// <summary>The change cannot be told from none.</summary>
    Unchanged,
    WrongWay,

    /// <summary>The due period is over and its measurement misses the target.</summary>
    NotReached,
    CannotTell,
}

/// <summary>Why a goal cannot be judged.</summary>
internal enum Reason
{
    TargetNotSet,
    NoMeasurement,
    OneMeasurement,
    NoneForDuePeriod,
    BreakInSeries,
    ReferenceMissing,
    Suppressed,
    UncertaintyTooWide,
    Overdue,
}

/// <summary>By which written rule a verdict was reached.</summary>
internal enum Method
{
    /// <summary>The due period is over: its measurement is held against the target.</summary>
    Level,

    /// <summary>The due period is not over, but the newest measurement keeps the target.</summary>
    Met,
    LinearPace,

    /// <summary>The change since the base is held against its uncertainty.</summary>
    Direction,

    /// <summary>The plan asked for no way yet: the measurement is held against the plan.</summary>
    Plan,
}
