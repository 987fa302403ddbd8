using BarometerSite.Model;

namespace BarometerSite.Pages.Common;

internal sealed record UndatedView(
    [Seen("number and unit: 10,8 procentpoint")] string Text,
    [Seen("what it is a figure of, where that is not the whole, or null")] string? Title,
    [Seen("what is not known of it")] string Note,
    [Seen("source")] SourceView Source) : View;

/// <summary>Figures that belong to no known period, as they stand beside a series.</summary>
internal static class UndatedViews
{
    public static ImmutableArray<UndatedView> Of(Indicator indicator, Wording wording) =>
    [
        .. indicator.Undated.Select(figure => new UndatedView(
            wording.WithUnit(indicator.Unit, wording.Numbers.Write(figure.Value, figure.Decimals)),
            wording.Optional(figure.Title),
            wording.In(figure.Note),
            FigureViews.Source(figure.Source, wording))),
    ];
}
