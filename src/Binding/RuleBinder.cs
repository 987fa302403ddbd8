using BarometerSite.Computing;
using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Binding;

/// <summary>Makes a rule of a draft: every indicator, dimension and member that it names exists, and the dimensions fit together.</summary>
internal sealed class RuleBinder(Registry<Indicator> indicators, Registry<Dimension> dimensions, DiagnosticBag diagnostics)
{
    private bool isWrong;

    /// <summary>Null where something does not fit, which is told here or was told before.</summary>
    /// <param name="own">The dimensions of the computed indicator.</param>
    public Computation? Bind(ComputationDraft draft, ImmutableArray<Dimension> own)
    {
        var by = draft.By is null ? null : dimensions.Resolve(draft.By, diagnostics);
        var operands = draft.Operands.Select(operand => Bind(operand, own, by)).ToList();
        ImmutableArray<DimensionCell> relativeTo = operands.Contains(null) ? [] : BindReference(draft, [.. operands.OfType<Operand>()]);
        if (isWrong || operands.Contains(null) || (draft.By is not null && by is null))
            return null;
        Operand[] all = [.. operands.OfType<Operand>()];
        if (by is not null && own.Any(dimension => dimension.Id == by.Id))
        {
            Complain(draft.By!.Value.Span,
                $"‘by’ goes through the members of ‘{by.Id}’, so the figures that come out cannot have that dimension.",
                $"Take {by.Id} out of ‘dimensions’, or choose another dimension.");
        }
        else if (!all.Any(operand => new OperandCells(operand, own, by).TellsOwnCell))
        {
            Complain(draft.Span,
                "Every part names a member of a dimension that the computed indicator has, so nothing tells which of its cells there are.",
                "Take the dimension out of ‘dimensions’, or out of the ‘cell’ of one part.");
        }
        if (isWrong || !KeepRanges(draft, all))
            return null;
        return draft.Kind switch
        {
            ComputationKind.Gap => new Computation.Gap(all[0], all[1]),
            ComputationKind.Ratio => new Computation.Ratio(all[0], all[1]),
            ComputationKind.Index => new Computation.Index(
                [.. all.Zip(draft.Scales, (of, scale) => new Component(of, scale.Weight, scale.Worst.Value, scale.Best.Value))],
                relativeTo),
            ComputationKind.CountBeyond => new Computation.CountBeyond(all[0], by!, draft.Bound, draft.Limit!.Value.Value),
            ComputationKind.Distance => new Computation.Distance(all[0], all[1], by!),
            _ => throw new ArgumentOutOfRangeException(nameof(draft)),
        };
    }

    // What a part is held against must be a figure that it can have.
    private bool KeepRanges(ComputationDraft draft, Operand[] operands)
    {
        var keep = draft.Limit is not { } limit || Keep(operands[0], limit);
        foreach (var (scale, operand) in draft.Scales.Zip(operands))
            keep &= Keep(operand, scale.Worst, scale.Best);
        return keep;

        bool Keep(Operand operand, params ReadOnlySpan<WrittenNumber> numbers) =>
            RangeCheck.AllKeep([.. numbers], UnitRange.Of(operand.Indicator), operand.Indicator.Unit, diagnostics);
    }

    private Operand? Bind(OperandDraft draft, ImmutableArray<Dimension> own, Dimension? by)
    {
        if (indicators.Resolve(draft.Indicator, diagnostics) is not { } indicator)
            return null;
        var cell = ImmutableArray.CreateBuilder<DimensionCell>();
        foreach (var member in draft.Cell)
        {
            if (Find(indicator, member) is not { } dimension)
                continue;
            if (dimension.Id == by?.Id)
            {
                Complain(member.Dimension.Span,
                    $"‘by’ goes through all members of ‘{by.Id}’, so no single one can be named.",
                    $"Take {by.Id} out of the ‘cell’.");
            }
            cell.Add(new DimensionCell(dimension, member.Member.Value));
        }
        foreach (var dimension in by is null ? own : own.Add(by))
        {
            if (indicator.Dimensions.All(other => other.Id != dimension.Id))
            {
                Complain(draft.Indicator.Span,
                    $"The indicator ‘{indicator.Id}’ has no dimension ‘{dimension.Id}’, and this rule needs it.",
                    "Name another indicator, or change ‘dimensions’ or ‘by’.");
            }
        }
        return new Operand(indicator, InOrder(indicator, cell));
    }

    // Each component must have the dimension in which the reference differs.
    private ImmutableArray<DimensionCell> BindReference(ComputationDraft draft, ImmutableArray<Operand> operands)
    {
        var cells = ImmutableArray.CreateBuilder<DimensionCell>();
        foreach (var member in draft.RelativeTo)
        {
            if (operands.Select(operand => Find(operand.Indicator, member)).ToList() is [{ } dimension, ..] found && !found.Contains(null))
                cells.Add(new DimensionCell(dimension, member.Member.Value));
        }
        return operands.IsEmpty ? [] : InOrder(operands[0].Indicator, cells);
    }

    private static ImmutableArray<DimensionCell> InOrder(Indicator indicator, IEnumerable<DimensionCell> cells) =>
        [.. cells.OrderBy(cell => indicator.Dimensions.IndexOf(cell.Dimension))];

    private Dimension? Find(Indicator indicator, MemberDraft member)
    {
        if (indicator.Dimensions.FirstOrDefault(dimension => dimension.Id == member.Dimension.Value) is not { } dimension)
        {
            isWrong = true;
            diagnostics.Add(Complaints.UnknownKey(member.Dimension.Value, member.Dimension.Span, [.. indicator.Dimensions.Select(other => other.Id)]));
            return null;
        }
        if (dimension.Member(member.Member.Value) is not null)
            return dimension;
        isWrong = true;
        diagnostics.Add(Complaints.UnknownReference(dimension.Id, member.Member.Value, member.Member.Span, [.. dimension.Members.Select(other => other.Id)]));
        return null;
    }

    private void Complain(SourceSpan span, string message, string cure)
    {
        isWrong = true;
        diagnostics.Add(Complaints.ComputedDimension(span, message, cure));
    }
}
