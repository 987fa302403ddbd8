namespace BarometerSite.Charts.Gauges;

/// <summary>Says in order where a goal started, is, ought to be and must end.</summary>
internal static class GaugeDescription
{
    public static string Of(GaugeChart chart)
    {
        GaugeMarkKind[] order = [GaugeMarkKind.Start, GaugeMarkKind.Decisive, GaugeMarkKind.Latest, GaugeMarkKind.Expected, GaugeMarkKind.Target];
        var told = order.Select(chart.Of).OfType<GaugeMark>().Select(mark => $"{chart.Headed(mark)}: {chart.Write(mark.Value)}.");
        var open = chart.Open is { } reason ? [reason + "."] : Array.Empty<string>();
        var nothing = chart.Of(GaugeMarkKind.Latest) is null ? [chart.Words.Word("chart_nothing") + "."] : Array.Empty<string>();
        return string.Join(' ', [.. nothing, .. told, .. Better(chart), .. open]);
    }

    // A target says by itself which way leads to it.
    private static string[] Better(GaugeChart chart) => chart.Of(GaugeMarkKind.Target) is null && chart.LessIsBetter is { } less
        ? [chart.Words.Word(less ? "better_lower" : "better_higher") + "."]
        : [];

    /// <summary>What a mark is called, with its time: "start, 2011".</summary>
    public static string Name(GaugeChart chart, GaugeMark mark)
    {
        var key = mark.Kind switch
        {
            GaugeMarkKind.Start => "gauge_start",
            GaugeMarkKind.Expected => "gauge_expected",
            GaugeMarkKind.Decisive => "gauge_decisive",
            GaugeMarkKind.Latest => "gauge_latest",
            GaugeMarkKind.Target => "gauge_target",
            _ => throw new ArgumentOutOfRangeException(nameof(mark)),
        };
        return chart.Words.Say(key, ("period", mark.Period));
    }
}
