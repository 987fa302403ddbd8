using BarometerSite.Editions.Documents;
using BarometerSite.Model;

namespace BarometerSite.Editions.Writing;

internal sealed class IndicatorWriter(Indicator indicator, RowNumbers rows)
{
    public IndicatorDocument Document() => new()
    {
        Id = indicator.Id,
        Title = indicator.Title,
        Short = indicator.Short,
        Definition = indicator.Definition,
        Unit = Codes.Units.Of(indicator.Unit),
        Better = Codes.Directions.Of(indicator.Better),
        Decimals = indicator.Decimals,
        Coverage = Codes.Coverages.Of(indicator.Coverage),
        Dimensions = [.. indicator.Dimensions.Select(dimension => dimension.Id)],
        Relation = indicator.Relation,
        Awaited = indicator.Awaited,
        Caution = indicator.Caution,
        Limit = indicator.Limit is { } limit ? new LimitDocument { Value = limit.Value, Title = limit.Title, Source = limit.Source.Id } : null,
        ChartText = indicator.ChartText is { } written ? new ChartTextDocument { Text = written.Text, For = written.For.ToSdmx() } : null,
        CountsPeople = indicator.CountsPeople,
        TotalOf = indicator.TotalOf.IsEmpty ? null : indicator.TotalOf.Items,
        File = indicator.File,
        Computation = indicator.Computation is { } computation ? Rule(computation) : null,
        Measurements = [.. indicator.Measurements.Select(Row)],
    };

    private MeasurementDocument Row(Measurement row) => new()
    {
        Period = row.Period.ToSdmx(),
        Cell = Cells.Of(indicator.Dimensions, row.Cell),
        Value = row.Value is { } value ? SignificantDigits.Plain(value) : null,
        Decimals = row.Decimals,
        Lower = row.Lower,
        Upper = row.Upper,
        N = row.Count,
        Status = Codes.Statuses.Of(row.Status),
        Confidentiality = Codes.Confidentialities.Of(row.Confidentiality),
        Published = row.Published?.ToString(),
        Source = row.Source.Id,
        Note = row.Note,
        Line = row.Line,
        Rounding = row.Parts.IsEmpty ? null : row.Rounding,
        HalfWidth = row.HalfWidth,
        Parts = row.Parts.IsEmpty ? null : [.. row.Parts.Select(part => rows.Reference(part.Key, part.Measurement))],
    };

    private static ComputationDocument Rule(Computation computation)
    {
        var count = computation as Computation.CountBeyond;
        var components = computation is Computation.Index index ? index.Components : [];
        return new ComputationDocument
        {
            Kind = Codes.Computations.Of(computation.Kind),
            Operands = [.. computation.Operands.Select((operand, at) => Operand(operand, components.IsEmpty ? null : components[at]))],
            RelativeTo = computation is Computation.Index relative ? Cells.Of(relative.Reference) : null,
            By = count?.By.Id ?? (computation as Computation.Distance)?.By.Id,
            Above = count?.Bound == Bound.AtMost ? count.Limit : null,
            Below = count?.Bound == Bound.AtLeast ? count.Limit : null,
        };
    }

    private static OperandDocument Operand(Operand operand, Component? component) => new()
    {
        Indicator = operand.Indicator.Id,
        Cell = Cells.Of(operand.Cell),
        Weight = component?.Weight,
        Worst = component?.Worst,
        Best = component?.Best,
    };
}
