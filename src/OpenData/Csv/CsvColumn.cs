using BarometerSite.Model;

namespace BarometerSite.OpenData.Csv;

/// <summary>A column of a CSV file.</summary>
/// <param name="IsKey">Whether it says, with the others, of what the row is a figure.</param>
/// <param name="IsFilled">Whether each of its cells has something in it.</param>
/// <param name="Content">What stands in it for a measurement, of which <see cref="Vintages"/> tell the vintage; null for an empty cell.</param>
internal sealed record CsvColumn(string Name, ColumnType Type, bool IsKey, bool IsFilled, Func<Measurement, int, object?> Content)
{
    /// <summary>The column of measurements that it is; null for what a form adds.</summary>
    public MeasurementColumn? Measured { get; init; }

    // Nearly all columns of nearly all files.
    private static readonly CsvColumn Period = Of(MeasurementColumns.Period);
    private static readonly ImmutableArray<CsvColumn> AfterDimensions = [.. MeasurementColumns.AfterDimensions.Select(Of)];

    /// <summary>Those of the plain file and of the one for Excel.</summary>
    public static ImmutableArray<CsvColumn> Of(Indicator indicator) =>
        [Period, .. MeasurementColumns.OfDimensions(indicator).Select(Of), .. AfterDimensions];

    private static CsvColumn Of(MeasurementColumn column) =>
        Of(column, column.Id, column.Role == ColumnRole.Key || column == MeasurementColumns.Published);

    public static CsvColumn Of(MeasurementColumn column, string name, bool isKey) =>
        new(name, column.Type, isKey, column.IsFilled, (row, _) => column.Content(row)) { Measured = column };
}
