using BarometerSite.Markup;

namespace BarometerSite.Charts.Bars;

/// <summary>Says which bars are longest and shortest, and how many are beyond the limit. The total is named apart.</summary>
internal static class BarDescription
{
    public static string Of(BarChart chart)
    {
        var bars = chart.Bars.Where(bar => !bar.IsTotal).ToList();
        if (chart.Bars.IsEmpty)
            return chart.Language.Nothing + ".";
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
            yield return ChartLanguage.Fill(chart.Language.OnlyBar, highest.Label, chart.Write(highest.Value));
        else if (chart.Shown(highest.Value) == chart.Shown(lowest.Value))
            yield return ChartLanguage.Fill(chart.Language.BarsEqual, NumberFormat.Exact(bars.Count), chart.Write(highest.Value));
        else
        {
            yield return ChartLanguage.Fill(chart.Language.BarExtremes,
                highest.Label, chart.Write(highest.Value), lowest.Label, chart.Write(lowest.Value));
        }
    }

    private static IEnumerable<string> Confidential(BarChart chart)
    {
        if (!chart.Confidential.IsEmpty)
            yield return ChartLanguage.Fill(chart.Language.ConfidentialAre, string.Join(", ", chart.Confidential));
    }

    private static IEnumerable<string> Limit(BarChart chart, List<ChartBar> bars)
    {
        if (chart.Limit is not { } limit || bars.Count == 0)
            yield break;
        var (language, value) = (chart.Language, chart.Plain(limit.Value));
        var beyond = bars.Count(bar => bar.IsBeyondLimit);
        yield return beyond == 0
            ? ChartLanguage.Fill(limit.IsCeiling ? language.NoneAboveLimit : language.NoneBelowLimit, NumberFormat.Exact(bars.Count), value, limit.Label)
            : ChartLanguage.Fill(limit.IsCeiling ? language.SomeAboveLimit : language.SomeBelowLimit,
                NumberFormat.Exact(beyond), NumberFormat.Exact(bars.Count), value, limit.Label);
    }
}
