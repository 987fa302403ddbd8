using System.Diagnostics;
using BarometerSite.Binding.Forms;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Binding;

/// <summary>The key <c>computed</c> of an indicator: its rule says which keys it needs.</summary>
internal sealed class ComputationReader(DiagnosticBag diagnostics)
{
    /// <summary>Null where something is wrong with it, which is told.</summary>
    public ComputationDraft? Read(KeyReader keys)
    {
        if (keys.Read(ComputationKeys.Kind) is not { } kind)
            return null;
        var draft = kind switch
        {
            ComputationKind.Gap => Pair(kind, keys, ComputationKeys.From),
            ComputationKind.Ratio => Pair(kind, keys, ComputationKeys.To),
            ComputationKind.Distance => Distance(keys),
            ComputationKind.CountBeyond => Count(keys),
            ComputationKind.Index => Index(keys),
            _ => throw new UnreachableException(),
        };
        keys.Close();
        return draft;
    }

    private static ComputationDraft? Pair(ComputationKind kind, KeyReader keys, GroupKey second)
    {
        var of = Operand(keys.Read(ComputationKeys.Of));
        var other = Operand(keys.Read(second));
        return of is null || other is null ? null : Draft(kind, [of, other], keys);
    }

    private static ComputationDraft? Distance(KeyReader keys)
    {
        var pair = Pair(ComputationKind.Distance, keys, ComputationKeys.From);
        return By(keys) is { } by ? pair is null ? null : pair with { By = by } : null;
    }

    private ComputationDraft? Count(KeyReader keys)
    {
        var of = Operand(keys.Read(ComputationKeys.CountOf));
        var by = By(keys);
        var above = keys.Read(ComputationKeys.Above);
        var below = keys.Read(ComputationKeys.Below);
        if (keys.Has(ComputationKeys.Above) == keys.Has(ComputationKeys.Below))
        {
            diagnostics.Add(keys.Has(ComputationKeys.Above)
                ? Complaints.ImpossibleValue("below", keys.SpanOf(ComputationKeys.Below), "a count has either ‘above’ or ‘below’, not both")
                : Complaints.MissingKey(ComputationKeys.Above.Name, keys.Span, ComputationKeys.Above.Expected));
            return null;
        }
        return of is null || by is null || (above ?? below) is not { } limit
            ? null
            : Draft(ComputationKind.CountBeyond, [of], keys) with { By = by, Limit = limit, Bound = above is null ? Bound.AtLeast : Bound.AtMost };
    }

    private ComputationDraft? Index(KeyReader keys)
    {
        var components = keys.Read(ComputationKeys.Components)
            .Select(component => component is null ? null : Component(component))
            .ToList();
        ImmutableArray<MemberDraft> relativeTo = [.. keys.Pairs(ComputationKeys.RelativeTo).Select(pair => new MemberDraft(pair.Key, pair.Text))];
        return components.Count == 0 || components.Contains(null)
            ? null
            : Draft(ComputationKind.Index, [.. components.Select(component => component!.Value.Of)], keys) with
            {
                Scales = [.. components.Select(component => component!.Value.Scale)],
                RelativeTo = relativeTo,
            };
    }

    private (OperandDraft Of, ScaleDraft Scale)? Component(KeyReader keys)
    {
        var indicator = keys.Read(ComponentKeys.Indicator);
        var cell = Members(keys);
        var weight = keys.Read(ComponentKeys.Weight);
        var worst = keys.Read(ComponentKeys.Worst);
        var best = keys.Read(ComponentKeys.Best);
        keys.Close();
        var hasWeight = weight is not { Value: <= 0m };
        if (!hasWeight)
            diagnostics.Add(Complaints.ImpossibleValue(weight!.Value.Text, weight.Value.Span, "a weight must be above 0"));
        var hasScale = worst is { } from && best is { } to && from.Value != to.Value;
        if (!hasScale && worst is not null && best is not null)
            diagnostics.Add(Complaints.ImpossibleValue(best.Value.Text, best.Value.Span, "‘worst’ and ‘best’ must differ"));
        return indicator is null || !hasWeight || !hasScale
            ? null
            : (new OperandDraft(indicator.Value, cell), new ScaleDraft(weight?.Value ?? 1m, worst!.Value, best!.Value));
    }

    private static OperandDraft? Operand(KeyReader? keys)
    {
        if (keys is null)
            return null;
        var indicator = keys.Read(OperandKeys.Indicator);
        var cell = Members(keys);
        keys.Close();
        return indicator is null ? null : new OperandDraft(indicator.Value, cell);
    }

    private static ImmutableArray<MemberDraft> Members(KeyReader keys) => [.. keys.Pairs(CellKeys.Cell).Select(pair => new MemberDraft(pair.Key, pair.Text))];

    private static Located<string>? By(KeyReader keys) => keys.Read(ComputationKeys.By);

    private static ComputationDraft Draft(ComputationKind kind, ImmutableArray<OperandDraft> operands, KeyReader keys) =>
        new(kind, operands, [], [], null, Bound.AtMost, null, keys.Span);
}
