using BarometerSite.Model;

namespace BarometerSite.Pages.Common;

/// <summary>What a reader must know about single figures, in words and in order of time.</summary>
internal static class NoteViews
{
    public static ImmutableArray<string> Of(Indicator indicator, IEnumerable<Measurement> rows, Wording wording)
    {
        var revised = Revised(indicator);
        return
        [
            .. rows.OrderBy(row => row.Period)
                .SelectMany(row => Notes(row, revised.Contains(row), wording))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>The sign for a figure's status in tables, and the key of the sentence that explains it; null for a normal one.</summary>
    public static (string Marker, string Key)? Caution(Measurement row) => row switch
    {
        // Even where the figure itself is missing.
        { BreaksSeries: true } => ("[b]", "note_break"),
        { StandsAlone: true } => ("[d]", "note_definition_differs"),
        { Status: ObservationStatus.Estimated } => ("[e]", "note_estimated"),
        { Status: ObservationStatus.Provisional } => ("[p]", "note_provisional"),
        { Status: ObservationStatus.LowReliability } => ("[u]", "note_low_reliability"),
        { Status: ObservationStatus.Normal or ObservationStatus.Break or ObservationStatus.DefinitionDiffers } => null,
        { Status: ObservationStatus.CannotExist or ObservationStatus.Missing } => null,
        _ => throw new ArgumentOutOfRangeException(nameof(row)),
    };

    /// <summary>What a figure's status asks of its reader, behind its sign; null for a normal one.</summary>
    public static string? Marked(Measurement row, Wording wording) =>
        Caution(row) is var (marker, key) ? $"{marker} {wording.Say(key, ("period", wording.Period(row.Period)))}" : null;

    private static IEnumerable<string> Notes(Measurement row, bool isRevised, Wording wording)
    {
        var period = wording.Period(row.Period);
        if (Marked(row, wording) is { } caution)
            yield return caution;
        if (isRevised)
            yield return wording.Say("note_revised", ("period", period));
        if (row.Note is { } note)
            yield return $"{period}: {note}";
    }

    /// <summary>The rows whose figure another known vintage gives differently.</summary>
    private static HashSet<Measurement> Revised(Indicator indicator)
    {
        var revised = new HashSet<Measurement>(ReferenceEqualityComparer.Instance);
        var rows = indicator.Measurements;
        // The vintages of a figure stand next to each other.
        for (int start = 0, end; start < rows.Length; start = end)
        {
            for (end = start + 1; end < rows.Length && IsSameFigure(rows[start], rows[end]); end++)
            {
            }
            var vintages = rows.AsSpan()[start..end];
            foreach (var row in vintages)
            {
                foreach (var other in vintages)
                {
                    // What is reckoned when its last part is there has not been revised.
                    if (other.Value != row.Value && !other.LacksParts && !row.LacksParts)
                        revised.Add(row);
                }
            }
        }
        return revised;
    }

    private static bool IsSameFigure(Measurement one, Measurement other) => one.Period == other.Period && one.Cell == other.Cell;
}
