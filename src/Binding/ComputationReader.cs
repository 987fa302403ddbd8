using System.Diagnostics;
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
        if (keys.OneOf("kind", "kind of computation", Codes.Computations.ByWord) is not { } kind)
            return null;
        var draft = kind switch
        {
            ComputationKind.Gap => Pair(kind, keys, "from"),
            ComputationKind.Ratio => Pair(kind, keys, "to"),
            ComputationKind.Distance => Pair(kind, keys, "from") is { } pair && By(keys) is { } by ? pair with { By = by } : null,
            ComputationKind.CountBeyond => Count(keys),
            ComputationKind.Index => Index(keys),
            _ => throw new UnreachableException(),
        };
        keys.Close();
        return draft;
    }

    private static ComputationDraft? Pair(ComputationKind kind, KeyReader keys, string second)
    {
        var of = Operand(keys.RequiredGroup("of", "the ‘indicator’ whose figures are taken, and the ‘cell’ if it is not the total"));
        var other = Operand(keys.RequiredGroup(second, "the ‘indicator’ that they are held against, and the ‘cell’ if it is not the total"));
        return of is null || other is null ? null : Draft(kind, [of, other], keys);
    }

    private ComputationDraft? Count(KeyReader keys)
    {
        var of = Operand(keys.RequiredGroup("of", "the ‘indicator’ whose members are counted"));
        var by = By(keys);
        var above = keys.OptionalNumber("above");
        var below = keys.OptionalNumber("below");
        if (keys.Has("above") == keys.Has("below"))
        {
            diagnostics.Add(keys.Has("above")
                ? Complaints.ImpossibleValue("below", keys.SpanOf("below"), "a count has either ‘above’ or ‘below’, not both")
                : Complaints.MissingKey("above", keys.Span, "the limit above which a member is counted, or a line ‘below:’ with the limit below which it is"));
            return null;
        }
        return of is null || by is null || (above ?? below) is not { } limit
            ? null
            : Draft(ComputationKind.CountBeyond, [of], keys) with { By = by, Limit = limit, Bound = above is null ? Bound.AtLeast : Bound.AtMost };
    }

    private ComputationDraft? Index(KeyReader keys)
    {
        var components = keys.RequiredList("components", "component", "the list of what the index is made of")
            .Select(node => KeyReader.Of(node, "components", diagnostics))
            .Select(component => component is null ? null : Component(component))
            .ToList();
        ImmutableArray<MemberDraft> relativeTo = [.. keys.Pairs("relative-to").Select(pair => new MemberDraft(pair.Key, pair.Text))];
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
        var indicator = keys.Text("indicator", "the id of the indicator that is a part of the index");
        var cell = Members(keys);
        var weight = keys.OptionalNumber("weight");
        var worst = keys.Number("worst", "the value that counts 0");
        var best = keys.Number("best", "the value that counts 100");
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
        var indicator = keys.Text("indicator", "the id of the indicator whose figures are taken");
        var cell = Members(keys);
        keys.Close();
        return indicator is null ? null : new OperandDraft(indicator.Value, cell);
    }

    private static ImmutableArray<MemberDraft> Members(KeyReader keys) => [.. keys.Pairs("cell").Select(pair => new MemberDraft(pair.Key, pair.Text))];

    private static Located<string>? By(KeyReader keys) => keys.Text("by", "the id of the dimension whose members are counted or compared");

    private static ComputationDraft Draft(ComputationKind kind, ImmutableArray<OperandDraft> operands, KeyReader keys) =>
        new(kind, operands, [], [], null, Bound.AtMost, null, keys.Span);
}
