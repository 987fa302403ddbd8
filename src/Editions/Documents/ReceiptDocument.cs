using System.Collections.Immutable;

namespace BarometerSite.Editions.Documents;

/// <summary>Everything that a verdict rests on, so that anybody can do the sum again.</summary>
internal sealed record ReceiptDocument
{
    public required string Method { get; init; }

    public FigureReference? Base { get; init; }

    /// <summary>The measurement that decided.</summary>
    public required FigureReference Judged { get; init; }

    /// <summary>What it was held against, in the indicator's unit.</summary>
    public decimal? Target { get; init; }

    /// <summary>By how much it may miss the target without being told from it.</summary>
    public decimal? Allowance { get; init; }

    /// <summary>What decided: a share of the pace, a change, or a level.</summary>
    public decimal? Threshold { get; init; }

    public required bool Milestones { get; init; }

    public PaceDocument? Pace { get; init; }

    public MovementDocument? Change { get; init; }

    public RobustnessDocument? Robustness { get; init; }
}

internal sealed record PaceDocument
{
    /// <summary>The way so far over the way that was planned.</summary>
    public required decimal P { get; init; }

    /// <summary>The value that the plan has for the time of the measurement.</summary>
    public required decimal Planned { get; init; }

    public required decimal ActualPerYear { get; init; }

    public required decimal NeededPerYear { get; init; }

    /// <summary>The value at the due period at the same pace.</summary>
    public required decimal Projected { get; init; }

    /// <summary>The end of the figure's range at which the projection stops.</summary>
    public string? Stop { get; init; }
}

/// <summary>By how many ways of reckoning the verdict holds.</summary>
internal sealed record RobustnessDocument
{
    public required int Agreeing { get; init; }

    public required int Total { get; init; }

    public required ImmutableArray<AlternativeDocument> Alternatives { get; init; }
}

internal sealed record AlternativeDocument
{
    /// <summary><c>base</c>, <c>lower</c>, <c>upper</c>, <c>eurostat</c> or <c>open-sdg</c>.</summary>
    public required string Way { get; init; }

    /// <summary>Another period to count from.</summary>
    public string? Base { get; init; }

    /// <summary>An end of the measurement's interval.</summary>
    public decimal? Value { get; init; }

    public VerdictDocument? Verdict { get; init; }

    /// <summary>In the method's own words.</summary>
    public string? Category { get; init; }

    /// <summary>Why the method has no answer.</summary>
    public string? Refused { get; init; }

    /// <summary>The growth a year so far, as a fraction.</summary>
    public decimal? Rate { get; init; }

    /// <summary>The rate so far over the rate that was needed.</summary>
    public decimal? Ratio { get; init; }

    /// <summary>From −5 to 5.</summary>
    public decimal? Score { get; init; }

    /// <summary>Where there is no target, what moves the right way at all keeps the goal.</summary>
    public bool? DirectionOnly { get; init; }

    public required bool Counts { get; init; }

    public required bool Agrees { get; init; }
}
