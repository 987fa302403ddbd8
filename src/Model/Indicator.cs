namespace BarometerSite.Model;

/// <summary>What is measured, and the measurements there are of it: each vintage, in order of period, cell and publication.</summary>
/// <param name="Relation">Why it stands beside a goal whose own measure it is not.</param>
internal sealed record Indicator(
    string Id,
    LocalText Title,
    LocalText Short,
    LocalText Definition,
    Unit Unit,
    Better Better,
    int Decimals,
    Coverage Coverage,
    EquatableArray<Dimension> Dimensions,
    LocalText? Relation,
    LocalText? Caution,
    Limit? Limit,
    EquatableArray<Measurement> Measurements)
{
    /// <summary>The path of the file in which staff wrote its figures, or the rule that they follow.</summary>
    public required string File { get; init; }

    /// <summary>How its figures follow from others; null where they are published.</summary>
    public Computation? Computation { get; init; }

    /// <summary>What somebody wrote of its chart; null where the sentences made of its figures do.</summary>
    public ChartText? ChartText { get; init; }

    /// <summary>Published figures that belong to no known period, in the order in which staff wrote them.</summary>
    public EquatableArray<UndatedFigure> Undated { get; init; } = [];

    /// <summary>The figure that is to come next; null where nobody has announced one.</summary>
    public NextRelease? NextRelease { get; init; }

    /// <summary>
    /// Whether the announced figure is not there; a row that says that there is none, or that nobody may see it, is an answer too. False where nothing is
    /// announced.
    /// </summary>
    public bool AwaitsRelease => NextRelease is { } next && Measurements.All(row => row.Period < next.Period);

    /// <summary>The ids of indicators whose figures, cell by cell, add up to its own; empty where nobody has said so.</summary>
    public EquatableArray<string> TotalOf { get; init; } = [];

    /// <summary>Whether its figures say how many people, or what happened to them: then a small one may tell who. A count of areas tells of nobody.</summary>
    public bool CountsPeople { get; init; }

    /// <summary>The last period of which there is a figure; null where there is none.</summary>
    public Period? NewestPeriod() =>
        Measurements.Where(row => row.Value is not null).Select(row => (Period?)row.Period).Max();
}

/// <summary>A value that no part should pass, set by a decision other than the goal.</summary>
internal sealed record Limit(decimal Value, LocalText Title, Source Source);
