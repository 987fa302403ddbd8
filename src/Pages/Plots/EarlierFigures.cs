using BarometerSite.Assessment;
using BarometerSite.Model;

namespace BarometerSite.Pages.Plots;

/// <summary>What was published of a series before the figures that now count.</summary>
internal static class EarlierFigures
{
    /// <summary>For each period whose shown figure has changed, the last one that differed. A figure that nobody may see now has none.</summary>
    public static ImmutableArray<Measurement> Of(Indicator indicator, Series series)
    {
        var vintages = indicator.Measurements
            .Where(row => row.Value is not null && !row.LacksParts && row.Cell == series.Cell)
            .ToLookup(row => row.Period);
        return
        [
            .. series.Points.Where(point => point.Value is not null)
                .Select(point => vintages[point.Period].LastOrDefault(row => IsOther(indicator, row, point))).OfType<Measurement>(),
        ];
    }

    private static bool IsOther(Indicator indicator, Measurement row, Measurement point) =>
        ChartFrames.Rounded(indicator, row.Value!.Value) != ChartFrames.Rounded(indicator, point.Value!.Value);
}
