using BarometerSite.Charts;
using BarometerSite.Charts.Bars;
using BarometerSite.Model;
using BarometerSite.Pages.Common;

namespace BarometerSite.Pages.Plots;

/// <summary>Bars by member of a dimension, for the latest period in which several members were measured.</summary>
internal static class BarViews
{
    public static ChartView Of(Indicator indicator, Dimension dimension, MemberRows members, Goal? goal, Wording wording)
    {
        var (period, rows) = members;
        var limit = LimitOf(indicator, wording);
        var bars = rows.Where(row => row.Value is not null).Select(row => new ChartBar(
            MemberViews.Name(indicator, row.Cell, wording),
            ChartFrames.Rounded(indicator, row.Value!.Value),
            IsBeyond(row, limit),
            row.IsTotal));
        var title = wording.Say("chart_bars_title", ("title", wording.In(indicator.Title)), ("dimension", wording.In(dimension.Title).ToLowerInvariant()));
        var specification = new BarChart(
            ChartIds.Bars(indicator, dimension, goal), title, wording.UnitSign(indicator.Unit), wording, indicator.Decimals, [.. bars], limit)
        {
            Period = wording.Period(period),
            Confidential = [.. rows.Where(row => row.IsConfidential).Select(row => MemberViews.Name(indicator, row.Cell, wording))],
        };
        var table = TableViews.OfRows(ChartFrames.Caption(specification, wording), indicator, rows, wording);
        return ChartFrames.Of(specification, table, indicator, goal, rows, wording);
    }

    public static ChartLimit? LimitOf(Indicator indicator, Wording wording) =>
        indicator.Limit is { } limit ? new ChartLimit(limit.Value, wording.In(limit.Title), indicator.Better != Better.Higher) : null;

    /// <summary>Of a part; the whole has no limit.</summary>
    public static bool IsBeyond(Measurement row, ChartLimit? limit) =>
        limit is not null && !row.IsTotal && (limit.IsCeiling ? row.Value > limit.Value : row.Value < limit.Value);
}
