using BarometerSite.Markup;

namespace BarometerSite.Charts.Bars;

/// <summary>Says which bars are longest and shortest, and how many are beyond the limit. The total is named apart.</summary>
internal static class BarDescription
{
    public static string Of(BarChart chart)
    {
        var bars = chart.Bars.Where(bar => !bar.IsTotal).ToList();
        if (chart.Bars.IsEmpty)
            return chart.Words.Word("chart_nothing") + ".";
        return string.Join(' ', [.. Totals(chart), .. Extremes(chart, bars), .. Limit(chart, bars), .. Confidential(chart)]);
    }

    private static IEnumerable<string> Totals(BarChart chart) =>
        chart.Bars.Where(bar => bar.IsTotal).Select(bar => $"{bar.Label}: {chart.Write(bar.Value)}.");

    private static IEnumerable<string> Extremes(BarChart chart, List<ChartBar> bars)
    {
        if (bars.Count == 0)
            yield break;
        var (highest, lowest) = (bars.MaxBy(bar => bar.Value)!, bars.MinBy(bar => bar.Value)!);
        if (bars.Count == 1)
            yield return chart.Words.Say("bars_only", ("name", highest.Label), ("value", chart.Write(highest.Value)));
        else if (chart.Shown(highest.Value) == chart.Shown(lowest.Value))
            yield return chart.Words.Say("bars_equal", ("count", NumberFormat.Exact(bars.Count)), ("value", chart.Write(highest.Value)));
        else
        {
            yield return chart.Words.Say("bars_extremes",
                ("highest", highest.Label), ("most", chart.Write(highest.Value)), ("lowest", lowest.Label), ("least", chart.Write(lowest.Value)));
        }
    }

    private static IEnumerable<string> Confidential(BarChart chart)
    {
        if (!chart.Confidential.IsEmpty)
            yield return chart.Words.Say("chart_confidential_are", ("names", string.Join(", ", chart.Confidential)));
    }

    private static IEnumerable<string> Limit(BarChart chart, List<ChartBar> bars)
    {
        if (chart.Limit is not { } limit || bars.Count == 0)
            yield break;
        var (words, beyond, side) = (chart.Words, bars.Count(bar => bar.IsBeyondLimit), limit.IsCeiling ? "above" : "below");
        var (count, value) = (("count", NumberFormat.Exact(bars.Count)), ("limit", chart.Plain(limit.Value)));
        yield return beyond == 0
            ? words.Say("bars_none_" + side, count, value, ("name", limit.Label))
            : words.Say("bars_some_" + side, ("some", NumberFormat.Exact(beyond)), count, value, ("name", limit.Label));
    }
}
