using BarometerSite.Binding;
using BarometerSite.Importing.Layout;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources.Csv;

namespace BarometerSite.Importing.Merging;

/// <summary>A row that the barometer has: as it was bound, and as staff wrote it, for what is hidden is gone from the first.</summary>
internal sealed record KnownFigure(Measurement Measurement, CsvTable Table, CsvRow Row)
{
    public static ImmutableArray<KnownFigure> Of(Indicator indicator, CsvTable? table)
    {
        if (table is null)
            return [];
        var rows = table.Rows.ToDictionary(row => row.Line);
        return [.. indicator.Measurements.Select(measurement => new KnownFigure(measurement, table, rows[measurement.Line]))];
    }

    /// <summary>The cells of which a file says something else. What it does not say is no difference.</summary>
    public ImmutableArray<MeasurementColumn> Differing(ImportedFigure figure)
    {
        if (figure.IsKeptBack)
            return Measurement.IsConfidential ? [] : [MeasurementColumns.Value];
        var cells = MeasurementColumns.Numbers.Where(column => !Agrees(figure.Number(column), column));
        return [.. (figure.Status ?? Measurement.Status) == Measurement.Status ? cells : cells.Append(MeasurementColumns.Status)];
    }

    public bool Is(ImportedFigure figure) => Differing(figure).IsEmpty;

    /// <inheritdoc cref="ShownCells.Of"/>
    public string Shown(ImmutableArray<MeasurementColumn> cells) => ShownCells.Of(cells, column =>
        column == MeasurementColumns.Status ? Codes.Written(Measurement.Status) : Written(column)?.Text);

    /// <summary>The number that staff wrote in a column, also where readers must not know it.</summary>
    public WrittenNumber? Written(MeasurementColumn column) => new RowReader(Table, Row, new DiagnosticBag()).Number(column.Id, NumberPlace.Detail);

    /// <summary>An equal figure with the numbers of this one that it does not say.</summary>
    public ImportedFigure With(ImportedFigure figure) => figure with
    {
        Lower = figure.Lower ?? Written(MeasurementColumns.Lower),
        Upper = figure.Upper ?? Written(MeasurementColumns.Upper),
        Count = figure.Count ?? Written(MeasurementColumns.Count),
    };

    private bool Agrees(WrittenNumber? found, MeasurementColumn column)
    {
        var had = Written(column)?.Value;
        if (found is not { } number)
            return column != MeasurementColumns.Value || had is null;
        return number.Value == had || column.Content(Measurement) switch
        {
            decimal bound => number.Value == bound,
            int bound => number.Value == bound,
            _ => false,
        };
    }
}
