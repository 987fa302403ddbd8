using BarometerSite.Model;
using BarometerSite.Pages.Views;

namespace BarometerSite.Pages.Building;

/// <summary>Figures and their sources as people read them.</summary>
internal static class FigureViews
{
    public static FigureView? Of(Indicator indicator, Measurement? measurement, Wording wording) => measurement is null
        ? null
        : new FigureView(
            wording.Number(indicator, measurement),
            wording.UnitSign(indicator.Unit),
            wording.Figure(indicator, measurement),
            wording.Period(measurement.Period),
            wording.Detail(indicator, measurement),
            Source(measurement.Source, wording),
            measurement.Note,
            Addresses.Indicator(indicator));

    public static SourceView Source(Source source, Wording wording) =>
        new(source.Title, source.Publisher, source.Date is { } date ? wording.Date(date) : null, source.Address);
}
