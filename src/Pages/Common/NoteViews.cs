using System.Collections.Immutable;
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

    /// <summary>The key of the sentence that explains a figure's status, or null for a normal one. A break counts even where the figure itself is missing.</summary>
    public static string? StatusKey(Measurement row) => row switch
    {
        { BreaksSeries: true } => "note_break",
        { StandsAlone: true } => "note_definition_differs",
        { Status: ObservationStatus.Estimated } => "note_estimated",
        { Status: ObservationStatus.Provisional } => "note_provisional",
        { Status: ObservationStatus.LowReliability } => "note_low_reliability",
        _ => null,
    };

    private static IEnumerable<string> Notes(Measurement row, bool isRevised, Wording wording)
    {
        var period = wording.Period(row.Period);
        if (StatusKey(row) is { } key)
            yield return wording.Say(key, ("period", period));
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
