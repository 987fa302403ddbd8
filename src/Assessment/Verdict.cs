using BarometerSite.Model;

namespace BarometerSite.Assessment;

/// <summary>How a goal stands: a closed family. What each case means to a citizen stands on the method page.</summary>
internal abstract record Verdict
{
    private Verdict(VerdictKind kind) => Kind = kind;

    public VerdictKind Kind { get; }

    /// <summary>The value at the due period if the pace holds; null where none was reckoned.</summary>
    public decimal? ProjectedValue => this switch
    {
        OnTrack way => way.Projected,
        TooSlow way => way.Projected,
        Reached or Unchanged or WrongWay or NotReached or CannotTell => null,
        _ => throw new InvalidOperationException(GetType().Name),
    };

    internal sealed record Reached() : Verdict(VerdictKind.Reached);

    /// <param name="Projected">The value at the due period if the pace holds.</param>
    internal sealed record OnTrack(decimal Projected) : Verdict(VerdictKind.OnTrack)
    {
        public decimal Projected { get; init; } = SignificantDigits.Round(Projected);
    }


    /// <param name="Projected">The value at the due period if the pace holds.</param>
    internal sealed record TooSlow(decimal Projected) : Verdict(VerdictKind.TooSlow)
    {
        public decimal Projected { get; init; } = SignificantDigits.Round(Projected);
    }


    /// <summary>The change cannot be told from none.</summary>
    internal sealed record Unchanged() : Verdict(VerdictKind.Unchanged);

    internal sealed record WrongWay() : Verdict(VerdictKind.WrongWay);

    /// <summary>The due period is over and its measurement misses the target.</summary>
    internal sealed record NotReached() : Verdict(VerdictKind.NotReached);

    /// <param name="Reasons">At least one; the first is the one that is counted.</param>
    internal sealed record CannotTell(EquatableArray<Reason> Reasons) : Verdict(VerdictKind.CannotTell)
    {
        public static CannotTell Because(params ReadOnlySpan<Reason> reasons) => new([.. reasons]);
    }
}
