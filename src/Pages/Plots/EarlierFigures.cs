using BarometerSite.Assessment;
using BarometerSite.Model;
using BarometerSite.Pages.Editions;

namespace BarometerSite.Pages.Plots;

/// <summary>What was published of a series before the figures that now count: by the source, or by an edition that was wrong or reckoned otherwise.</summary>
internal static class EarlierFigures
{
    /// <summary>For each period whose shown figure has changed, the last one that differed. A figure that nobody may see now has none.</summary>
    /// <param name="published">What editions showed before.</param>
    public static ImmutableArray<Measurement> Of(Indicator indicator, Series series, EarlierEditions published)
    {
        var vintages = indicator.Measurements
            .Where(row => row.Value is not null && !row.LacksParts && row.Cell == series.Cell)
            .ToLookup(row => row.Period);
        return [.. series.Points.Where(point => point.Value is not null).Select(Earlier).OfType<Measurement>()];

        Measurement? Earlier(Measurement point)
        {
            var shown = published.ValuesOf(point.Key).Where(value => IsOther(value, point)).Take(1).ToList();
            // What an edition showed is mostly a vintage, which says more: its day and its source.
            return shown is [var value] && vintages[point.Period].All(row => row.Value != value)
                ? point with { Value = value, Lower = null, Upper = null, HalfWidth = null, Parts = [] }
                : vintages[point.Period].LastOrDefault(row => IsOther(row.Value!.Value, point));
        }

        bool IsOther(decimal value, Measurement point) =>
            ChartFrames.Rounded(indicator, value) != ChartFrames.Rounded(indicator, point.Value!.Value);
    }
}
