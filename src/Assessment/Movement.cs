using BarometerSite.Model;

namespace BarometerSite.Assessment;

/// <summary>What happened between two measurements. Says nothing about the level: a gap that shrinks is still a gap.</summary>
/// <param name="Change">In the unit of the indicator.</param>
/// <param name="Margin">The smallest change that counts as one.</param>
internal sealed record Movement(Measurement From, Measurement To, decimal Change, decimal Margin, bool IsComparable, Course Course)
{
    public decimal Change { get; init; } = SignificantDigits.Round(Change);

    public decimal Margin { get; init; } = SignificantDigits.Round(Margin);

    /// <summary>Whether the sampling of both figures is known; else the margin is that of rounding alone, or of one figure.</summary>
    public bool IsSamplingKnown { get; init; } = true;

    /// <summary>Null where a value is missing, or for a rank, which moves when others do.</summary>
    public static Movement? Between(Indicator indicator, Series series, Measurement? from, Measurement? to, TestSettings test)
    {
        if (indicator.Unit == Unit.Rank || from?.Value is not { } first || to?.Value is not { } last || from.Period >= to.Period)
            return null;
        var change = last - first;
        var margin = Uncertainty.OfChange(from, to, test);
        var isComparable = series.AreComparable(from, to);
        var course = (isComparable, indicator.Better, Math.Abs(change) > margin) switch
        {
            (false, _, _) or (_, Better.Neither, _) => Course.Unclear,
            (_, _, false) => Course.Unchanged,
            (_, Better.Higher, _) => change > 0 ? Course.Better : Course.Worse,
            (_, Better.Lower, _) => change < 0 ? Course.Better : Course.Worse,
            _ => throw new ArgumentOutOfRangeException(nameof(indicator)),
        };
        return new Movement(from, to, change, margin, isComparable, course)
        {
            IsSamplingKnown = Uncertainty.Sampling(from, test) is not null && Uncertainty.Sampling(to, test) is not null,
        };
    }
}
