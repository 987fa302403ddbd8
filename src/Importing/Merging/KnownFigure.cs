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

    /// <summary>Whether a file says nothing else of the figure. What it does not say is no difference.</summary>
    public bool Is(ImportedFigure figure) =>
        figure.IsKeptBack
            ? Measurement.IsConfidential
            : Agrees(figure.Value, MeasurementColumns.Value, Measurement.Value, mayBeUnsaid: false)
                && Agrees(figure.Lower, MeasurementColumns.Lower, Measurement.Lower)
                && Agrees(figure.Upper, MeasurementColumns.Upper, Measurement.Upper)
                && Agrees(figure.Count, MeasurementColumns.Count, Measurement.Count)
                && (figure.Status ?? Measurement.Status) == Measurement.Status;

    /// <summary>The value as a message shows it.</summary>
    public string Shown => Written(MeasurementColumns.Value) is { } value ? $"‘{value.Text}’" : "none";

    private bool Agrees(WrittenNumber? found, MeasurementColumn column, decimal? bound, bool mayBeUnsaid = true)
    {
        var had = Written(column)?.Value;
        return found is { } number ? number.Value == had || number.Value == bound : mayBeUnsaid || had is null;
    }

    private WrittenNumber? Written(MeasurementColumn column) => new RowReader(Table, Row, new DiagnosticBag()).Number(column.Id, NumberPlace.Detail);
}
