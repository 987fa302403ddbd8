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

    /// <summary>The value as a message shows it.</summary>
    public string Shown => IsKeptBack ? "‘c’" : Value is { } value ? $"‘{value.Text}’" : "none";

    public bool SaysTheSameAs(ImportedFigure other) =>
        Value?.Value == other.Value?.Value && Lower?.Value == other.Lower?.Value && Upper?.Value == other.Upper?.Value
        && Count?.Value == other.Count?.Value && Status == other.Status && IsKeptBack == other.IsKeptBack;
}
