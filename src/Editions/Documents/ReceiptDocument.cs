namespace BarometerSite.Editions.Documents;

/// <summary>Everything that a verdict rests on, so that anybody can do the sum again.</summary>
/// <param name="Judged">The measurement that decided.</param>
/// <param name="Target">What it was held against, in the indicator's unit.</param>
/// <param name="Allowance">By how much it may miss the target without being told from it.</param>
/// <param name="Threshold">What decided: a share of the pace, a change, or a level.</param>
internal sealed record ReceiptDocument(
    string Method,
    FigureReference? Base,
    FigureReference Judged,
    decimal? Target,
    decimal? Allowance,
    decimal? Threshold,
    bool Milestones,
    PaceDocument? Pace,
    MovementDocument? Change,
    RobustnessDocument? Robustness);

/// <param name="P">The way so far over the way that was planned.</param>
/// <param name="Planned">The value that the plan has for the time of the measurement.</param>
/// <param name="Projected">The value at the due period at the same pace.</param>
/// <param name="Stop">The end of the figure's range at which the projection stops.</param>
internal sealed record PaceDocument(decimal P, decimal Planned, decimal ActualPerYear, decimal NeededPerYear, decimal Projected, string? Stop);

/// <summary>By how many ways of reckoning the verdict holds.</summary>
internal sealed record RobustnessDocument(int Agreeing, int Total, ImmutableArray<AlternativeDocument> Alternatives);

/// <param name="Way">Code of an <see cref="Model.AlternativeWay"/>.</param>
/// <param name="Base">Another period to count from.</param>
/// <param name="Value">An end of the measurement's interval.</param>
/// <param name="Category">In the method's own words.</param>
/// <param name="Refused">Why the method has no answer.</param>
/// <param name="Rate">The growth a year so far, as a fraction.</param>
/// <param name="Ratio">The rate so far over the rate that was needed.</param>
/// <param name="Score">From −5 to 5.</param>
/// <param name="DirectionOnly">Where there is no target, what moves the right way at all keeps the goal.</param>
internal sealed record AlternativeDocument(
    string Way,
    bool Counts,
    bool Agrees,
    string? Base = null,
    decimal? Value = null,
    VerdictDocument? Verdict = null,
    string? Category = null,
    string? Refused = null,
    decimal? Rate = null,
    decimal? Ratio = null,
    decimal? Score = null,
    bool? DirectionOnly = null);
