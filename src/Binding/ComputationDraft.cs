using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Binding;

/// <summary>A rule as it is written, before the indicators that it names are known.</summary>
/// <param name="Operands">In the order of the rule; of an index those of its components.</param>
/// <param name="Scales">Of an index, one for each operand.</param>
/// <param name="Limit">Of a count; else null.</param>
/// <param name="By">The dimension that a count or a distance goes through.</param>
internal sealed record ComputationDraft(
    ComputationKind Kind,
    ImmutableArray<OperandDraft> Operands,
    ImmutableArray<ScaleDraft> Scales,
    ImmutableArray<MemberDraft> RelativeTo,
    Located<string>? By,
    Bound Bound,
    WrittenNumber? Limit,
    SourceSpan Span);

internal sealed record OperandDraft(Located<string> Indicator, ImmutableArray<MemberDraft> Cell);

/// <summary>A dimension's id and a member's.</summary>
internal sealed record MemberDraft(Located<string> Dimension, Located<string> Member);

internal sealed record ScaleDraft(decimal Weight, WrittenNumber Worst, WrittenNumber Best);
