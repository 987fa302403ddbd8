namespace BarometerSite.Charts.Lines;

/// <summary>Says what stands beside the measured lines: the plan, where lines lead, and what was published earlier.</summary>
internal static class AsideDescription
{
    public static IEnumerable<string> Of(LineChart chart, ImmutableArray<DrawnSeries> drawn) =>
        [.. Plan(chart), .. drawn.Select(one => Projection(chart, one.Series)).OfType<string>(), .. Earlier(chart, drawn)];

    /// <summary>The milestones; where the plan begins is a measurement, and where it ends the target.</summary>
    private static IEnumerable<string> Plan(LineChart chart)
    {
        var milestones = chart.Plan.Where(point => point.IsMilestone).Select(point => Figure(chart, point.Value, point.Period)).ToList();
        if (milestones.Count > 0)
            yield return chart.Words.Say("chart_planned_are", ("figures", string.Join(", ", milestones)));
    }

    private static string? Projection(LineChart chart, LineSeries series)
    {
        if (series.Projection is not { } projection)
            return null;
        var sentence = chart.Words.Say("chart_projected_in", ("value", chart.Write(projection.Value)), ("period", projection.Period));
        var whose = chart.Series.Length == 1 ? "" : series.Name + ": ";
        return projection.Stop is { } stop ? $"{whose}{sentence}; {stop}." : $"{whose}{sentence}.";
    }

    private static IEnumerable<string> Earlier(LineChart chart, ImmutableArray<DrawnSeries> drawn)
    {
        var told = drawn.SelectMany(one => one.Series.Earlier.Select(point =>
            Figure(chart, point.Value, point.Period) + (chart.Series.Length == 1 ? "" : $" ({one.Series.Name})"))).ToList();
        if (told.Count > 0)
            yield return chart.Words.Say("chart_earlier_are", ("figures", string.Join(", ", told)));
    }

    /// <summary>A figure with its time.</summary>
    public static string Figure(LineChart chart, decimal value, string period) =>
        chart.Words.Say("chart_figure_in", ("value", chart.Write(value)), ("period", period));
}
