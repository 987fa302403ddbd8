using BarometerSite.Editions.Documents;
using BarometerSite.Model;

namespace BarometerSite.Editions.Writing;

internal sealed class IndicatorWriter(Indicator indicator, RowNumbers rows)
{
    public IndicatorDocument Document() => new(
        AsOf: null,
        Licence: null,
        indicator.Id,
        indicator.Title,
        indicator.Short,
        indicator.Definition,
        Codes.Units.Of(indicator.Unit),
        Codes.Directions.Of(indicator.Better),
        indicator.Decimals,
        Codes.Coverages.Of(indicator.Coverage),
        [.. indicator.Dimensions.Select(dimension => dimension.Id)],
        indicator.Relation,
        indicator.Caution,
        indicator.Limit is { } limit ? new LimitDocument(limit.Value, limit.Title, limit.Source.Id) : null,
        indicator.ChartText is { } written ? new ChartTextDocument(written.Text, written.For.ToSdmx()) : null,
        indicator.CountsPeople,
        indicator.TotalOf,
        indicator.File,
        indicator.Computation is { } computation ? Rule(computation) : null,
        [.. indicator.Measurements.Select(Row)],
        [.. indicator.Undated.Select(figure => new UndatedDocument(
            SignificantDigits.Plain(figure.Value), figure.Decimals, figure.Title, figure.Note, figure.Source.Id))],
        indicator.NextRelease is { } next ? new NextReleaseDocument(next.Period.ToSdmx(), next.By.ToString(), next.Source.Id) : null);

    private MeasurementDocument Row(Measurement row) => new(
        row.Period.ToSdmx(),
        Cells.Of(indicator.Dimensions, row.Cell),
        SignificantDigits.Plain(row.Value),
        row.Decimals,
        SignificantDigits.Plain(row.Lower),
        SignificantDigits.Plain(row.Upper),
        row.Count,
        Codes.Statuses.Of(row.Status),
        Codes.Confidentialities.Of(row.Confidentiality),
        row.Published?.ToString(),
        row.Source.Id,
        row.Note,
        row.Line,
        row.Parts.IsEmpty ? null : row.Rounding,
        row.HalfWidth,
        row.Parts.IsEmpty ? null : [.. row.Parts.Select(part => rows.Reference(part.Key, part.Measurement))]);

    private static ComputationDocument Rule(Computation computation)
    {
        var count = computation as Computation.CountBeyond;
        var components = computation is Computation.Index index ? index.Components : [];
        return new ComputationDocument(
            Codes.Computations.Of(computation.Kind),
            [.. computation.Operands.Select((operand, at) => Operand(operand, components.IsEmpty ? null : components[at]))],
            computation is Computation.Index relative ? Cells.Of(relative.Reference) : null,
            count?.By.Id ?? (computation as Computation.Distance)?.By.Id,
            count?.Bound == Bound.AtMost ? count.Limit : null,
            count?.Bound == Bound.AtLeast ? count.Limit : null);
    }

    private static OperandDocument Operand(Operand operand, Component? component) =>
        new(operand.Indicator.Id, Cells.Of(operand.Cell), component?.Weight, component?.Worst, component?.Best);
}
