using BarometerSite.Editions.Documents;
using BarometerSite.Model;

namespace BarometerSite.Editions.Reading;

internal sealed class CorrectionReader(IndicatorReader indicators)
{
    public Correction Read(CorrectionDocument document)
    {
        var since = EditionId.TryParse(document.Since, out var edition)
            ? edition
            : throw new EditionFormatException($"‘{document.Since}’ is no edition.");
        var note = new CorrectionNote(since, document.Why, document.By, document.Date);
        return Parsed.Code(Codes.Corrections, document.Kind) switch
        {
            CorrectionKind.Figure => new Correction.Figure(document.Id, Key(document), document.Was, document.Is, note),
            CorrectionKind.Withheld => new Correction.Withheld(document.Id, Key(document), note),
            CorrectionKind.Text => new Correction.Text(
                document.Id, Parsed.Code(Codes.Subjects, Parsed.Given(document.Of, "of")), Parsed.Given(document.OfId, "of_id"),
                Parsed.Given(document.TextWas, "text_was"), Parsed.Given(document.TextIs, "text_is"), note),
            _ => throw new ArgumentOutOfRangeException(nameof(document)),
        };
    }

    private FigureKey Key(CorrectionDocument document)
    {
        var indicator = indicators.Find(Parsed.Given(document.Indicator, "indicator"));
        return new FigureKey(indicator.Id, Parsed.Period(Parsed.Given(document.Period, "period")), IndicatorReader.Cell(indicator, document.Cell));
    }
}
