using System.Collections.Immutable;
using BarometerSite.Model;

namespace BarometerSite.Pages.Building;

/// <summary>What a reader must know about single figures, in words and in order of time.</summary>
internal static class NoteViews
{
    public static ImmutableArray<string> Of(Indicator indicator, IEnumerable<Measurement> rows, DateOnly asOf, Wording wording) =>
    [
        .. rows.OrderBy(row => row.Period)
            .SelectMany(row => Notes(indicator, row, asOf, wording))
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The key of the sentence that explains a status, or null for a normal figure.</summary>
    public static string? StatusKey(ObservationStatus status) => status switch
    {
        ObservationStatus.Break => "note_break",
        ObservationStatus.DefinitionDiffers => "note_definition_differs",
        ObservationStatus.Estimated => "note_estimated",
        ObservationStatus.Provisional => "note_provisional",
        ObservationStatus.LowReliability => "note_low_reliability",
        _ => null,
    };

    private static IEnumerable<string> Notes(Indicator indicator, Measurement row, DateOnly asOf, Wording wording)
    {
        var period = wording.Period(row.Period);
        if (StatusKey(row.Status) is { } key)
            yield return wording.Say(key, ("period", period));
        if (IsRevision(indicator, row, asOf))
            yield return wording.Say("note_revised", ("period", period));
        if (row.Note is { } note)
            yield return $"{period}: {note}";
    }

    private static bool IsRevision(Indicator indicator, Measurement row, DateOnly asOf) => indicator.Measurements.Any(other =>
        other.Period == row.Period && other.Cell.SequenceEqual(row.Cell) && other.Value != row.Value
        && other.IsKnown(asOf));
}
