using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Editions.Comparing;

/// <summary>What corrections say of published editions, held against these.</summary>
internal static class CorrectionProblems
{
    /// <param name="places">Where the corrections stand.</param>
    public static IEnumerable<Diagnostic> Find(IEnumerable<Correction> corrections, EditionArchive archive, PlaceIndex places) =>
        corrections.Select(correction => Find(correction, archive, places.Of(Placed.Correction, correction.Id))).OfType<Diagnostic>();

    private static Diagnostic? Find(Correction correction, EditionArchive archive, SourceSpan span)
    {
        var since = correction.Note.Since.ToString();
        if (archive.Find(correction.Note.Since) is not { } published)
            return Complaints.CorrectionOfNoEdition(span, since, [.. archive.Editions.Select(edition => edition.Id).Order().Select(id => id.ToString())]);
        var edition = archive.Read(published);
        return correction switch
        {
            Correction.Figure { Was: { } was } figure when Figures(edition, figure.Key) is var found && !found.Any(row => row.Value == was) =>
                Complaints.CorrectionNeverPublished(
                    span, since, SignificantDigits.Text(was), [.. found.Select(row => SignificantDigits.Text(row.Value!.Value))]),
            // What must not be known is told in no message; an edition that is read for a build has it hidden already.
            Correction.Withheld withheld when !Rows(edition, withheld.Key).Any() => Complaints.CorrectionNeverPublished(span, since, null, []),
            Correction.Figure or Correction.Withheld or Correction.Text => null,
            _ => throw new ArgumentOutOfRangeException(nameof(correction)),
        };
    }

    private static List<Measurement> Figures(Edition edition, FigureKey key) => [.. Rows(edition, key).Where(row => row.Value is not null)];

    private static IEnumerable<Measurement> Rows(Edition edition, FigureKey key) => edition.Barometer.Indicators
        .Where(indicator => indicator.Id == key.Indicator).SelectMany(indicator => indicator.Measurements).Where(row => row.Key == key);
}
