using BarometerSite.Binding;
using BarometerSite.Importing.Layout;
using BarometerSite.Model;

namespace BarometerSite.Importing.Merging;

/// <summary>A row to be added.</summary>
/// <param name="Revises">The figure that it stands beside, as its new vintage; null for a figure that was not there.</param>
internal sealed record NewRow(ImportedFigure Figure, ObservationStatus? Status, PartialDate? Published, string? Source, KnownFigure? Revises)
{
    /// <summary>What stands in a column, by its id; a number with a decimal point.</summary>
    public string Cell(string column, Indicator indicator)
    {
        for (var at = 0; at < indicator.Dimensions.Length; at++)
        {
            if (indicator.Dimensions[at].Id == column)
                return Figure.Cell[at] ?? "";
        }

        return Given.TryGetValue(column, out var content) ? content(this) ?? "" : "";
    }

    public static bool IsNumber(string column) => Numbers.Contains(column);

    private static readonly FrozenSet<string> Numbers =
        MeasurementColumns.Numbers.Select(column => column.Id).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Func<NewRow, string?>> Given = new (MeasurementColumn Column, Func<NewRow, string?> Content)[]
    {
        (MeasurementColumns.Period, row => row.Figure.Period.ToString()),
        (MeasurementColumns.Value, row => row.Figure.Value?.Text),
        (MeasurementColumns.Lower, row => row.Figure.Lower?.Text),
        (MeasurementColumns.Upper, row => row.Figure.Upper?.Text),
        (MeasurementColumns.Count, row => row.Figure.Count?.Text),
        (MeasurementColumns.Status, row => Codes.Written(row.Status)),
        (MeasurementColumns.Confidentiality,
            row => row.Figure.IsKeptBack ? Words.Confidentialities.First(word => word.Value == row.Figure.Confidentiality).Key : null),
        (MeasurementColumns.Published, row => row.Published?.ToString()),
        (MeasurementColumns.Source, row => row.Source),
        (MeasurementColumns.Note, row => row.Figure.Note),
    }.ToFrozenDictionary(pair => pair.Column.Id, pair => pair.Content, StringComparer.Ordinal);
}
