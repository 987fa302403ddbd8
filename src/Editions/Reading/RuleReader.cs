using BarometerSite.Editions.Documents;
using BarometerSite.Model;

namespace BarometerSite.Editions.Reading;

/// <summary>The rules of computed indicators.</summary>
internal sealed class RuleReader(IndicatorReader indicators, IReadOnlyDictionary<string, Dimension> dimensions)
{
    public Computation Read(ComputationDocument rule)
    {
        ImmutableArray<Operand> operands = [.. rule.Operands.Select(Operand)];
        var kind = Parsed.Code(Codes.Computations, rule.Kind);
        return (kind, operands) switch
        {
            (ComputationKind.Gap, [var of, var from]) => new Computation.Gap(of, from),
            (ComputationKind.Ratio, [var of, var to]) => new Computation.Ratio(of, to),
            (ComputationKind.Distance, [var of, var from]) => new Computation.Distance(of, from, By(rule)),
            (ComputationKind.CountBeyond, [var of]) => rule.Above is { } above
                ? new Computation.CountBeyond(of, By(rule), Bound.AtMost, above)
                : new Computation.CountBeyond(of, By(rule), Bound.AtLeast, Parsed.Given(rule.Below, "below")),
            (ComputationKind.Index, [var first, ..]) => new Computation.Index(
                [.. rule.Operands.Zip(operands, (document, of) => Component(document, of))], IndicatorReader.Members(first.Indicator, rule.RelativeTo)),
            _ => throw new EditionFormatException($"A computation of the kind ‘{rule.Kind}’ does not have {operands.Length} operands."),
        };
    }

    private Operand Operand(OperandDocument operand)
    {
        var indicator = indicators.Find(operand.Indicator);
        return new Operand(indicator, IndicatorReader.Members(indicator, operand.Cell));
    }

    private static Component Component(OperandDocument operand, Operand of) =>
        new(of, Parsed.Given(operand.Weight, "weight"), Parsed.Given(operand.Worst, "worst"), Parsed.Given(operand.Best, "best"));

    private Dimension By(ComputationDocument rule) => Parsed.Find(dimensions, Parsed.Given(rule.By, "by"), "dimension");
}
