using System.Collections.Immutable;

namespace BarometerSite.Assessment;

/// <summary>How a goal stands: a closed family. What each case means to a citizen stands on the method page.</summary>
internal abstract record Verdict
{
    private Verdict()
    {
    }

    internal sealed record Reached : Verdict;

    /// <param name="Projected">The value at the due period if the pace holds.</param>
    internal sealed record OnTrack(decimal Projected) : Verdict;

    /// <param name="Projected">The value at the due period if the pace holds.</param>
    internal sealed record TooSlow(decimal Projected) : Verdict;

    /// <summary>The change cannot be told from none.</summary>
    internal sealed record Unchanged : Verdict;

    internal sealed record WrongWay : Verdict;

    /// <summary>The due period is over and its measurement misses the target.</summary>
    internal sealed record NotReached : Verdict;

    /// <param name="Reasons">At least one; the first is the one that is counted.</param>
    internal sealed record CannotTell(ImmutableArray<Reason> Reasons) : Verdict
    {
        public static CannotTell Because(params ReadOnlySpan<Reason> reasons) => new([.. reasons]);
    }
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
