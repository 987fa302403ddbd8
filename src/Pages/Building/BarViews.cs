using System.Collections.Immutable;
using BarometerSite.Assessment;
using BarometerSite.Charts;
using BarometerSite.Model;
using BarometerSite.Pages.Views;

namespace BarometerSite.Pages.Building;

/// <summary>Bars by member of a dimension, for the latest period in which several members were measured.</summary>
internal static class BarViews
{
    public static ChartView? Of(Indicator indicator, Dimension dimension, IReadOnlyList<Series> all, Goal? goal, DateOnly asOf, Wording wording)
    {
        var at = indicator.Dimensions.IndexOf(dimension);
        var latest = indicator.Measurements
            .Where(row => row.IsKnown(asOf) && row.Value is not null && row.Cell[at] is not null && row.Cell.Count(member => member is not null) == 1)
            .GroupBy(row => row.Period)
            .Where(period => period.Select(row => row.Cell[at]).Distinct().Count() >= 2)
            .OrderByDescending(period => period.Key)
            .FirstOrDefault();
        if (latest is null)
            return null;
        ImmutableArray<Measurement> rows =
        [
            .. all.Where(series => series.Cell.Where((_, index) => index != at).All(member => member is null))
                .Select(series => series.At(latest.Key))
                .OfType<Measurement>()
                .Where(row => row.Value is not null || ChartViews.IsConfidential(row))
                .OrderByDescending(row => row.IsTotal).ThenByDescending(row => row.Value).ThenBy(row => row.Cell[at], StringComparer.Ordinal),
        ];
        var isCeiling = indicator.Better != Better.Higher;
        var limit = indicator.Limit is { } found ? new ChartLimit(found.Value, wording.In(found.Title), isCeiling) : null;
        var bars = rows.Where(row => row.Value is not null).Select(row => new ChartBar(
            MemberViews.Name(indicator, row.Cell, wording),
            ChartViews.Shown(indicator, row.Value!.Value),
            limit is not null && !row.IsTotal && (isCeiling ? row.Value > limit.Value : row.Value < limit.Value),
            row.IsTotal));
        var title = wording.Say("chart_bars_title", ("title", wording.In(indicator.Title)), ("dimension", wording.In(dimension.Title).ToLowerInvariant()));
        var specification = new BarChart(
            $"{ChartViews.Owner(indicator, goal)}-{dimension.Id}", title, wording.UnitSign(indicator.Unit), ChartViews.Languages(wording), indicator.Decimals, [.. bars], limit, wording.Period(latest.Key))
        {
            Confidential = [.. rows.Where(ChartViews.IsConfidential).Select(row => MemberViews.Name(indicator, row.Cell, wording))],
        };
        return ChartViews.Complete(specification, indicator, goal, rows, asOf, wording);
    }
}
