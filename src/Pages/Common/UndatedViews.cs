using BarometerSite.Model;

namespace BarometerSite.Pages.Common;

internal sealed record UndatedView(
    [Seen("the number: 10,8")] string Value,
    [Seen("its unit's sign: %; empty where there is none")] string Unit,
    [Seen("number and unit: 10,8 procentpoint")] string Text,
    [Seen("what it is a figure of, where that is not the whole, or null")] string? Title,
    [Seen("what is not known of it")] string Note,
    [Seen("source")] SourceView Source) : View;

/// <summary>Figures that belong to no known period, as they stand beside a series.</summary>
internal static class UndatedViews
{
    public static ImmutableArray<UndatedView> Of(Indicator indicator, Wording wording) =>
    [
        .. indicator.Undated.Select(figure => Of(indicator, figure, wording.Numbers.Write(figure.Value, figure.Decimals), wording)),
    ];

    private static UndatedView Of(Indicator indicator, UndatedFigure figure, string number, Wording wording) => new(
        number,
        wording.UnitSign(indicator.Unit),
        wording.WithUnit(indicator.Unit, number),
        wording.Optional(figure.Title),
        wording.In(figure.Note),
        FigureViews.Source(figure.Source, wording));
}
