using BarometerSite.Editions.Documents;
using BarometerSite.Model;

namespace BarometerSite.Editions.Writing;

internal static class CorrectionWriter
{
    public static CorrectionDocument Document(Correction correction, Barometer barometer)
    {
        var note = correction.Note;
        var common = new CorrectionDocument(
            correction.Id, Codes.Corrections.Of(correction.Kind), note.Since.ToString(), note.Why, note.By, note.Date);
        return correction switch
        {
            Correction.Figure figure => With(common, figure.Key, barometer) with
            {
                Was = SignificantDigits.Plain(figure.Was),
                Is = SignificantDigits.Plain(figure.Is),
            },
            Correction.Withheld withheld => With(common, withheld.Key, barometer),
            Correction.Text text => common with { Of = Codes.Subjects.Of(text.Subject), OfId = text.SubjectId, TextWas = text.Was, TextIs = text.Is },
            _ => throw new ArgumentOutOfRangeException(nameof(correction)),
        };
    }

    private static CorrectionDocument With(CorrectionDocument common, FigureKey key, Barometer barometer)
    {
        var indicator = barometer.Indicators.First(indicator => indicator.Id == key.Indicator);
        return common with { Indicator = key.Indicator, Period = key.Period.ToSdmx(), Cell = Cells.Of(indicator.Dimensions, key.Cell) };
    }
}
