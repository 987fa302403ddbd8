namespace BarometerSite.Charts.Gauges;

/// <summary>Says in order where a goal started, is, ought to be and must end.</summary>
internal static class GaugeDescription
{
    public static string Of(GaugeChart chart)
    {
        GaugeMarkKind[] order = [GaugeMarkKind.Start, GaugeMarkKind.Decisive, GaugeMarkKind.Latest, GaugeMarkKind.Expected, GaugeMarkKind.Target];
        var told = order.Select(chart.Of).OfType<GaugeMark>().Select(mark => $"{chart.Headed(mark)}: {chart.Write(mark.Value)}.");
        var open = chart.Open is { } reason ? [reason + "."] : Array.Empty<string>();
        var nothing = chart.Of(GaugeMarkKind.Latest) is null ? [chart.Language.Nothing + "."] : Array.Empty<string>();
        return string.Join(' ', [.. nothing, .. told, .. open]);
    }

    /// <summary>What a mark is called, with its time: "start, 2011".</summary>
    public static string Name(GaugeChart chart, GaugeMark mark) => ChartLanguage.Fill(
        mark.Kind switch
        {
            GaugeMarkKind.Start => chart.Language.GaugeStart,
            GaugeMarkKind.Expected => chart.Language.GaugeExpected,
            GaugeMarkKind.Decisive => chart.Language.GaugeDecisive,
            GaugeMarkKind.Target => chart.Language.GaugeTarget,
            _ => chart.Language.GaugeLatest,
        },
        mark.Period);
}
