namespace BarometerSite.Model;

/// <summary>Eurostat's own categories; which there are depends on whether there is a target.</summary>
internal enum EurostatCategory
{
    SignificantProgress,
    ModerateProgress,
    InsufficientProgress,
    NoChange,
    ModerateMovementAway,
    SignificantMovementAway,

    /// <summary>With a target there is one class only for what goes away from it.</summary>
    MovementAway,
}

/// <summary>Open SDG's own categories.</summary>
internal enum OpenSdgCategory
{
    TargetAchieved,
    SubstantialProgress,
    ModerateProgress,
    LimitedProgress,
    Deterioration,
}

/// <summary>Why a method has no answer. No zero is ever replaced by a small number to get one.</summary>
internal enum Refusal
{
    /// <summary>No time lies between base and measurement, or between base and target.</summary>
    NoTime,

    /// <summary>A growth rate from or to zero does not exist.</summary>
    ValueIsZero,

    /// <summary>A target of zero: no rate of growth leads there.</summary>
    TargetIsZero,

    /// <summary>From below zero to above it, or the other way, there is no growth rate.</summary>
    SignChange,

    /// <summary>The method speaks of values above zero only.</summary>
    ValueIsNegative,

    /// <summary>The base kept the target already: there is no rate that was needed.</summary>
    TargetKeptByBase,

    /// <summary>A rate so large, or so small, that nothing can be told from it.</summary>
    RateOutOfScale,
}
