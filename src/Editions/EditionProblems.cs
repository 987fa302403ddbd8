using BarometerSite.Editions.Comparing;
using BarometerSite.Editions.Files;
using BarometerSite.Editions.Reading;
using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Editions;

/// <summary>Published means published: what editions showed and the sources no longer say needs a later vintage or a correction.</summary>
/// <param name="places">Where the working edition's things were written.</param>
internal sealed class EditionProblems(EditionArchive archive, Edition working, PlaceIndex places, DiagnosticBag diagnostics)
{
    /// <summary>What makes a figure besides its value.</summary>
    private static readonly ImmutableArray<MeasurementColumn> OfFigure =
        [MeasurementColumns.Lower, MeasurementColumns.Upper, MeasurementColumns.Count, MeasurementColumns.Status];

    private readonly List<(EditionId Edition, Change.Figure Change)> outdated = [];
    private readonly HashSet<string> publishedCorrections = new(StringComparer.Ordinal);

    private EquatableArray<Correction> Corrections => working.Barometer.Corrections;

    /// <summary>Whether the working edition is about to be published, with all that is corrected in it.</summary>
    public bool Publishes { get; init; }

    /// <summary>Tells editions that cannot be read, figures that changed silently, and corrections that are wrong or not published yet.</summary>
    /// <returns>Whether pages can be made: all editions can be read, and corrections are about what they said.</returns>
    public bool Find()
    {
        var unreadable = archive.Editions.Count(edition => !IsReadable(edition));
        if (unreadable > 0)
            return false;
        foreach (var silent in outdated.Where(found => found.Change.IsSilent).GroupBy(found => (found.Change.Key, found.Change.Before?.Value)))
        {
            var (edition, change) = silent.First();
            var (was, now) = Words(change.Before, change.After);
            diagnostics.Add(Complaints.PublishedFigureChanged(
                Place(change), edition.ToString(), silent.Select(found => found.Edition).Distinct().Count() - 1, Named(change.Key), was, now));
        }

        var wrong = CorrectionProblems.Find(Corrections, archive, places).ToList();
        diagnostics.AddRange(wrong);
        // On a day before it was decided nobody could have published it.
        foreach (var correction in Corrections.Where(entry => !Publishes && entry.Note.Date <= working.AsOf && !publishedCorrections.Contains(entry.Id)))
            diagnostics.Add(Complaints.CorrectionNotPublished(places.Of(Placed.Correction, correction.Id), [.. Wrong(correction)]));
        return wrong.Count == 0;
    }

    private bool IsReadable(PublishedEdition published)
    {
        try
        {
            var edition = archive.Read(published);
            publishedCorrections.UnionWith(edition.Barometer.Corrections.Select(correction => correction.Id));
            outdated.AddRange(new IndicatorComparison(edition, working).Changes().OfType<Change.Figure>()
                .Where(change => change.IsSilent || change.Correction is not null)
                .Select(change => (published.Id, change)));
            return true;
        }
        catch (EditionFormatException exception)
        {
            diagnostics.Add(Complaints.EditionUnreadable(EditionFile.Path(published.Id), exception.Message));
            return false;
        }
    }

    /// <summary>The half-years whose editions show the mistake.</summary>
    private IEnumerable<string> Wrong(Correction correction) => outdated
        .Where(found => found.Change.Correction?.Id == correction.Id).Select(found => found.Edition)
        .Append(correction.Note.Since)
        .Select(edition => edition.First.ToString()).Distinct().Order(StringComparer.Ordinal);

    private SourceSpan Place(Change.Figure change) => change.After is { } row
        ? places.OfFigure(row.Indicator, row.Line)
        : places.Of(Placed.Indicator, change.Key.Indicator);

    private static string Named(FigureKey key) => string.Join(", ", key.Cell.Members.OfType<string>().Prepend(key.Period.ToString()).Prepend(key.Indicator));

    /// <summary>The values, or, where they are equal, the other cells that differ.</summary>
    private static (string? Was, string? Now) Words(Measurement? was, Measurement? now)
    {
        if (was?.Value != now?.Value || was is null || now is null)
            return (Value(was), Value(now));
        var cells = OfFigure.Where(column => Word(column, was) != Word(column, now)).ToList();
        return (Words(was), Words(now));

        static string? Value(Measurement? row) => row is not null && Word(MeasurementColumns.Value, row) is { } value ? Quotation.Of(value) : null;

        string Words(Measurement row) => Quotation.Cells(cells.Select(column => (column.Id, Word(column, row))));
    }

    private static string? Word(MeasurementColumn column, Measurement row) => column.Content(row) switch
    {
        decimal number => SignificantDigits.Text(number),
        int count => count.ToString(CultureInfo.InvariantCulture),
        string => Codes.Written(row.Status),
        _ => null,
    };
}
