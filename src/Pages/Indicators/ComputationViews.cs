using BarometerSite.Model;
using BarometerSite.Pages.Common;

namespace BarometerSite.Pages.Indicators;

/// <summary>How a figure follows from others, in words.</summary>
internal sealed record ComputationView(
    [Seen("the rule in words")] string Text,
    [Seen("list of computation part")] ImmutableArray<ComputationPartView> Parts) : View;

internal sealed record ComputationPartView(
    [Seen("link to the indicator")] LinkView Link,
    [Seen("what it does in the rule, or null")] string? Role) : View;

/// <summary>A figure that a computed one asks for, by its name; without a measurement where it is missing.</summary>
internal sealed record NamedPart(string Name, Indicator Indicator, Measurement? Measurement);

/// <summary>How computed figures follow from others: the rule in words, and the parts of each figure by their names.</summary>
internal static class ComputationViews
{
    /// <summary>More than this cannot be read in a cell of a table.</summary>
    private const int MostNamed = 12;

    /// <summary>Null for an indicator with published figures.</summary>
    public static ComputationView? Of(Indicator indicator, Wording wording) => indicator.Computation is not { } computation
        ? null
        : new ComputationView(Text(computation, wording), [.. Parts(computation, wording)]);

    /// <summary>The figures that a computed one rests on, in the order of its rule, and those that are missing for it; of a published one none.</summary>
    public static ImmutableArray<NamedPart> PartsOf(Indicator indicator, Measurement row, Wording wording)
    {
        if (indicator.Computation is not { } computation)
            return [];
        var isOneIndicator = row.Parts.All(part => part.Key.Indicator == row.Parts[0].Key.Indicator);
        // Of a figure that is there, what nobody has is no part: a category that neither distribution knows.
        var showsMissing = row.Value is null;
        return
        [
            .. row.Parts.Where(part => part.Measurement is not null || showsMissing).Select(part =>
            {
                var owner = computation.Indicator(part.Key.Indicator);
                return new NamedPart(Name(owner, part.Key.Cell, isOneIndicator, wording), owner, part.Measurement);
            }),
        ];
    }

    /// <summary>The parts of a figure in one line.</summary>
    public static string PartsText(Indicator indicator, Measurement row, Wording wording)
    {
        var parts = PartsOf(indicator, row, wording);
        return parts.Length > MostNamed
            ? wording.Say("computed_parts_many", ("count", wording.Count(parts.Length)))
            : string.Join("; ", parts.Select(part => wording.Say("computed_part",
                ("name", part.Name),
                ("figure", part.Measurement is { } measurement ? wording.Figure(part.Indicator, measurement) : wording.Word("value_missing")))));
    }

    private static string Text(Computation computation, Wording wording) => computation switch
    {
        Computation.Gap gap => wording.Say("computed_gap", ("of", Name(gap.Of, wording)), ("from", Name(gap.From, wording))),
        Computation.Ratio ratio => wording.Say("computed_ratio", ("of", Name(ratio.Of, wording)), ("to", Name(ratio.To, wording))),
        Computation.Distance distance => wording.Say("computed_distance", ("of", Name(distance.Of, wording)), ("from", Name(distance.From, wording))),
        Computation.CountBeyond count => wording.Say(count.Bound == Bound.AtMost ? "computed_beyond_above" : "computed_beyond_below",
            ("of", Name(count.Of, wording)),
            ("limit", wording.WithUnit(count.Of.Indicator.Unit, wording.Exact(count.Limit))),
            ("dimension", wording.In(count.By.Title).ToLowerInvariant())),
        Computation.Index { Reference.IsEmpty: false } relative =>
            $"{wording.Word("computed_index")} {wording.Say("computed_index_relative", ("reference", Members(relative.Reference, wording)))}",
        Computation.Index => wording.Word("computed_index"),
        _ => throw new InvalidOperationException(computation.GetType().Name),
    };

    private static IEnumerable<ComputationPartView> Parts(Computation computation, Wording wording)
    {
        if (computation is not Computation.Index index)
            return computation.Operands.Select(operand => new ComputationPartView(Link(operand, wording), null));
        var weights = index.Components.Sum(component => component.Weight);
        return index.Components.Select(component => new ComputationPartView(
            Link(component.Of, wording),
            wording.Say("computed_component",
                ("share", wording.WithUnit(Unit.Percent, wording.Decimal(100m * component.Weight / weights, 1))),
                ("worst", Bare(component.Of.Indicator, component.Worst, wording)),
                ("best", Bare(component.Of.Indicator, component.Best, wording)))));
    }

    private static string Bare(Indicator indicator, decimal value, Wording wording) => wording.WithUnit(indicator.Unit, wording.Exact(value));

    private static LinkView Link(Operand operand, Wording wording) => new(Name(operand, wording), Addresses.Indicator(operand.Indicator));

    /// <summary>What a rule takes figures of.</summary>
    public static string Name(Operand operand, Wording wording)
    {
        var name = wording.In(operand.Indicator.Short);
        return operand.Cell.IsEmpty ? name : $"{name} ({Members(operand.Cell, wording)})";
    }

    public static string Members(IEnumerable<DimensionCell> cell, Wording wording) =>
        string.Join(", ", cell.Select(member => wording.In(member.Dimension.Member(member.Member)!.Title)));

    private static string Name(Indicator indicator, Cell cell, bool isOneIndicator, Wording wording)
    {
        if (isOneIndicator)
            return MemberViews.Name(indicator, cell, wording);
        var name = wording.In(indicator.Short);
        return cell.IsTotal ? name : $"{name} ({MemberViews.Name(indicator, cell, wording)})";
    }
}
