using BarometerSite.Model;
using BarometerSite.Pages.Views;

namespace BarometerSite.Pages.Building;

/// <summary>The measurements that a verdict rests on, each with where it stands; under a computed one those that it was reckoned from.</summary>
/// <param name="served">The indicators whose files stand on the site, by id.</param>
internal sealed class ReceiptRows(IReadOnlyDictionary<string, Indicator> served, Wording wording)
{
    public IEnumerable<ReceiptRowView> Of(Indicator indicator, Measurement row) => Of(null, indicator, row, depth: 0);

    private IEnumerable<ReceiptRowView> Of(string? name, Indicator indicator, Measurement row, int depth)
    {
        yield return Row(name, indicator, row, depth);
        foreach (var part in ComputationViews.PartsOf(indicator, row, wording))
        {
            foreach (var view in part.Measurement is { } measured ? Of(part.Name, part.Indicator, measured, depth + 1) : [])
                yield return view;
        }
    }

    private ReceiptRowView Row(string? name, Indicator indicator, Measurement row, int depth)
    {
        var line = CsvLine.Of(Served(indicator), row);
        return new ReceiptRowView(
            name,
            depth,
            wording.Period(row.Period),
            row.Value is null ? wording.Word(Wording.Absence(row)) : wording.WithUnit(row.Unit, ReceiptFormulas.Given(row, wording)),
            row.Published is { } date ? wording.Date(date) : null,
            FigureViews.Source(row.Source, wording),
            line is null ? null : Addresses.Csv(indicator),
            line,
            indicator.File,
            row.Line);
    }

    private Indicator Served(Indicator indicator) => served.GetValueOrDefault(indicator.Id, indicator);
}
