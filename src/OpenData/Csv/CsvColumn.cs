using BarometerSite.Model;

namespace BarometerSite.OpenData.Csv;

/// <summary>A column of a CSV file.</summary>
/// <param name="IsKey">Whether it says, with the others, of what the row is a figure.</param>
/// <param name="IsFilled">Whether each of its cells has something in it.</param>
/// <param name="Measured">The column of measurements that it is; null for what a form adds.</param>
internal sealed record CsvColumn(string Name, ColumnType Type, bool IsKey, bool IsFilled, MeasurementColumn? Measured)
{
    /// <summary>Those of the plain file and of the one for Excel.</summary>
    public static ImmutableArray<CsvColumn> Of(Indicator indicator) =>
    [
        .. MeasurementColumns.Of(indicator).Select(column => new CsvColumn(
            column.Id, column.Type, column.Role == ColumnRole.Key || column == MeasurementColumns.Published, column.IsFilled, column)),
    ];
}
