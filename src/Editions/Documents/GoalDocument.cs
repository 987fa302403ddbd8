using System.Collections.Immutable;
using System.Text.Json.Serialization;
using BarometerSite.Model;

namespace BarometerSite.Editions.Documents;

/// <summary>A goal with its targets, its verdict and what that rests on; the same as its JSON file on the site.</summary>
internal sealed record GoalDocument
{
    /// <summary>Of the edition; here and below only in the file that stands alone.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Address of the licence.</summary>
    public string? Licence { get; init; }

    public MethodDocument? Method { get; init; }

    public required int Number { get; init; }

    public required string Id { get; init; }

    /// <summary>Absent for the overall goal.</summary>
    public string? Area { get; init; }

    public required LocalText Title { get; init; }

    public required LocalText Slug { get; init; }

    public required LocalText Statement { get; init; }

    public required string Committee { get; init; }

    public required LocalText CommitteeBasis { get; init; }

    public required string Indicator { get; init; }

    /// <summary>Ids of indicators.</summary>
    public required ImmutableArray<string> Supporting { get; init; }

    /// <summary>Oldest decision first; the last one counts.</summary>
    public required ImmutableArray<TargetDocument> Targets { get; init; }

    public required VerdictDocument Verdict { get; init; }

    /// <summary>What the target is held against, each by itself.</summary>
    public required ImmutableArray<PartDocument> Parts { get; init; }
}

internal sealed record TargetDocument
{
    public required string Kind { get; init; }

    /// <summary>Whose figure decides.</summary>
    public required string Period { get; init; }

    /// <summary>Of <c>at-most</c>, <c>at-least</c> and <c>rank</c>.</summary>
    public decimal? Value { get; init; }

    public string? Base { get; init; }

    public LocalText? BaseNote { get; init; }

    public ImmutableArray<MilestoneDocument>? Milestones { get; init; }

    /// <summary>Of <c>change-by</c>, with its <see cref="Measure"/>.</summary>
    public decimal? Amount { get; init; }

    public string? Measure { get; init; }

    /// <summary>Of <c>parity</c>: what is to be mirrored.</summary>
    public LocalText? Reference { get; init; }

    public decimal? Tolerance { get; init; }

    public string? Placeholder { get; init; }

    public ImmutableArray<TargetPartDocument>? Parts { get; init; }

    public required DecisionDocument Decided { get; init; }

    /// <summary>What the decision did to the one before it.</summary>
    public required ImmutableArray<string> Changes { get; init; }
}

internal sealed record MilestoneDocument
{
    public required string Period { get; init; }

    public required decimal Value { get; init; }
}

internal sealed record TargetPartDocument
{
    public required string Indicator { get; init; }

    public CellDocument? Cell { get; init; }
}

internal sealed record DecisionDocument
{
    public required LocalText By { get; init; }

    public required string Document { get; init; }

    public string? Date { get; init; }

    public LocalText? Note { get; init; }
}

internal sealed record VerdictDocument
{
    public required string Id { get; init; }

    /// <summary>Of <c>cannot-tell</c>; the first is the one that is counted.</summary>
    public ImmutableArray<string>? Reasons { get; init; }

    /// <summary>The value at the due period if the pace holds.</summary>
    public decimal? Projected { get; init; }
}

/// <summary>One of the figures that a target is held against.</summary>
internal sealed record PartDocument
{
    public required string Indicator { get; init; }

    public CellDocument? Cell { get; init; }

    public required string Unit { get; init; }

    public required VerdictDocument Verdict { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public MovementDocument? Movement { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public MovementDocument? Later { get; init; }

    public GroupsDocument? Groups { get; init; }

    public StandingDocument? Standing { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ReceiptDocument? Receipt { get; init; }
}

/// <summary>What happened between two measurements.</summary>
internal sealed record MovementDocument
{
    public required FigureReference From { get; init; }

    public required FigureReference To { get; init; }

    public required decimal Change { get; init; }

    /// <summary>The smallest change that counts as one.</summary>
    public required decimal Margin { get; init; }

    /// <summary>False where the margin is that of rounding alone, or of the sampling of one figure.</summary>
    public required bool SamplingKnown { get; init; }

    public required bool Comparable { get; init; }

    public required string Course { get; init; }
}

/// <summary>How each of two groups moved, and what lies between them.</summary>
internal sealed record GroupsDocument
{
    public required GroupDocument First { get; init; }

    public required GroupDocument Second { get; init; }

    public required string Gap { get; init; }
}

internal sealed record GroupDocument
{
    public required string Indicator { get; init; }

    public CellDocument? Cell { get; init; }

    public required FigureReference From { get; init; }

    public required FigureReference To { get; init; }

    public required string Heading { get; init; }
}

/// <summary>On the way from the base to the target.</summary>
internal sealed record StandingDocument
{
    public FigureReference? Start { get; init; }

    public FigureReference? Decisive { get; init; }

    public required FigureReference Latest { get; init; }

    public decimal? Expected { get; init; }

    public decimal? Target { get; init; }
}
