using BarometerSite.Binding;
using BarometerSite.Model;

namespace BarometerSite.Importing.Layout;

/// <summary>A figure as the file has it. What is null the file does not say.</summary>
/// <param name="Value">Null where there is none; then <paramref name="Status"/> or <paramref name="Confidentiality"/> says why.</param>
/// <param name="Confidentiality">Of the words that staff write.</param>
/// <param name="Row">Where it stands.</param>
internal sealed record ImportedFigure(
    Period Period,
    Cell Cell,
    WrittenNumber? Value,
    WrittenNumber? Lower,
    WrittenNumber? Upper,
    WrittenNumber? Count,
    ObservationStatus? Status,
    Suppression? Confidentiality,
    PartialDate? Published,
    string? Source,
    string? Note,
    ForeignRow Row)
{
    public bool IsKeptBack => Confidentiality is not (null or Suppression.None);

    /// <summary>The number in a column of numbers.</summary>
    public WrittenNumber? Number(MeasurementColumn column) =>
        column == MeasurementColumns.Value ? Value
        : column == MeasurementColumns.Lower ? Lower
        : column == MeasurementColumns.Upper ? Upper
        : column == MeasurementColumns.Count ? Count
        : throw new ArgumentOutOfRangeException(nameof(column));

    /// <summary>The cells in which another figure says something else; whether it is kept back is told with the value.</summary>
    public ImmutableArray<MeasurementColumn> Differing(ImportedFigure other) =>
    [
        .. MeasurementColumns.Numbers.Where(column => Number(column)?.Value != other.Number(column)?.Value
            || (column == MeasurementColumns.Value && IsKeptBack != other.IsKeptBack)),
        .. Status == other.Status ? ImmutableArray<MeasurementColumn>.Empty : [MeasurementColumns.Status],
    ];

    /// <inheritdoc cref="ShownCells.Of"/>
    public string Shown(ImmutableArray<MeasurementColumn> cells) => ShownCells.Of(cells, column =>
        column == MeasurementColumns.Value && IsKeptBack ? Words.Confidentialities.First(word => word.Value == Confidentiality).Key
        : column == MeasurementColumns.Status ? Codes.Written(Status)
        : Number(column)?.Text);
}
