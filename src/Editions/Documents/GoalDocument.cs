using BarometerSite.Model;

namespace BarometerSite.Editions.Documents;

/// <summary>A goal with its targets, its verdict and what that rests on; the same as its JSON file on the site.</summary>
/// <param name="AsOf">Of the edition; here and below only in the file that stands alone.</param>
/// <param name="Licence">Address of the licence.</param>
/// <param name="Area">Absent for the overall goal.</param>
/// <param name="Supporting">Ids of indicators.</param>
/// <param name="Targets">Oldest decision first; the last one counts.</param>
/// <param name="Parts">What the target is held against, each by itself.</param>
/// <param name="OutsideVerdicts">What others concluded, by rules of their own.</param>
/// <param name="Needs">What it would take to judge it.</param>
/// <param name="Indication">Where there is no verdict for want of a figure for the due period; it is none itself.</param>
internal sealed record GoalDocument(
    DateOnly? AsOf,
    string? Licence,
    MethodDocument? Method,
    int Number,
    string Id,
    string? Area,
    LocalText Title,
    LocalText Slug,
    LocalText Statement,
    string Committee,
    LocalText CommitteeBasis,
    string Indicator,
    ImmutableArray<string> Supporting,
    ImmutableArray<TargetDocument> Targets,
    VerdictDocument Verdict,
    ImmutableArray<PartDocument> Parts,
    IndicationDocument? Indication = null,
    ImmutableArray<OutsideVerdictDocument>? OutsideVerdicts = null,
    ImmutableArray<NeedDocument>? Needs = null);

/// <param name="Period">Whose figure decides.</param>
/// <param name="Value">Of <c>at-most</c>, <c>at-least</c> and <c>rank</c>.</param>
/// <param name="Amount">Of <c>change-by</c>, with its <paramref name="Measure"/>.</param>
/// <param name="Reference">Of <c>parity</c>: what is to be mirrored.</param>
/// <param name="Changes">What the decision did to the one before it.</param>
internal sealed record TargetDocument(
    string Kind,
    string Period,
    DecisionDocument Decided,
    ImmutableArray<string> Changes,
    ImmutableArray<TargetPartDocument> Parts,
    decimal? Value = null,
    string? Base = null,
    LocalText? BaseNote = null,
    ImmutableArray<MilestoneDocument>? Milestones = null,
    decimal? Amount = null,
    string? Measure = null,
    LocalText? Reference = null,
    decimal? Tolerance = null,
    string? Placeholder = null);

internal sealed record MilestoneDocument(string Period, decimal Value);

internal sealed record TargetPartDocument(string Indicator, CellDocument? Cell);

internal sealed record DecisionDocument(LocalText By, string Document, string? Date, LocalText? Note);

/// <param name="Reasons">Of <c>cannot-tell</c>; the first is the one that is counted.</param>
/// <param name="Projected">The value at the due period if the pace holds.</param>
internal sealed record VerdictDocument(string Id, ImmutableArray<string> Reasons, decimal? Projected);

/// <param name="Word">In the words of those who concluded it.</param>
internal sealed record OutsideVerdictDocument(LocalText By, LocalText Word, LocalText Text, string Source);

internal sealed record NeedDocument(string Kind, LocalText What, LocalText Where, LocalText Ask, string? Address);

/// <summary>What the figures before and after the due period show.</summary>
/// <param name="Target">What both are held against, in the indicator's unit.</param>
/// <param name="YearsBefore">From the earlier figure to the due period, middle to middle.</param>
/// <param name="YearsAfter">From the due period to the later figure.</param>
internal sealed record IndicationDocument(
    string Id, FigureReference Before, FigureReference After, decimal Target, decimal YearsBefore, decimal YearsAfter);

/// <summary>One of the figures that a target is held against.</summary>
internal sealed record PartDocument(
    string Indicator,
    CellDocument? Cell,
    string Unit,
    VerdictDocument Verdict,
    MovementDocument? Movement,
    MovementDocument? Later,
    GroupsDocument? Groups,
    StandingDocument? Standing,
    ReceiptDocument? Receipt);

/// <summary>What happened between two measurements.</summary>
/// <param name="Margin">The smallest change that counts as one.</param>
/// <param name="SamplingKnown">False where the margin is that of rounding alone, or of the sampling of one figure.</param>
internal sealed record MovementDocument(
    FigureReference From,
    FigureReference To,
    decimal Change,
    decimal Margin,
    bool SamplingKnown,
    bool Comparable,
    string Course);

/// <summary>How each of two groups moved, and what lies between them.</summary>
internal sealed record GroupsDocument(GroupDocument First, GroupDocument Second, string Gap);

internal sealed record GroupDocument(string Indicator, CellDocument? Cell, FigureReference From, FigureReference To, string Heading);

/// <summary>On the way from the base to the target.</summary>
internal sealed record StandingDocument(FigureReference? Start, FigureReference? Decisive, FigureReference Latest, decimal? Expected, decimal? Target);
