using System.Collections.Immutable;
using BarometerSite.Model;

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
            yield return ChartLanguage.Fill(chart.Language.PlannedAre, string.Join(", ", milestones));
    }

    private static string? Projection(LineChart chart, ChartSeries series)
    {
        if (series.Projection is not { } projection)
            return null;
        var sentence = ChartLanguage.Fill(chart.Language.ProjectedIn, chart.Write(projection.Value), projection.Period);
        var whose = chart.Series.Length == 1 ? "" : series.Name + ": ";
        return whose + projection.Stop switch
        {
            RangeEnd.Least => $"{sentence}; {chart.Language.StopsLeast}.",
            RangeEnd.Most => $"{sentence}; {chart.Language.StopsMost}.",
            _ => sentence + ".",
        };
    }

    private static IEnumerable<string> Earlier(LineChart chart, ImmutableArray<DrawnSeries> drawn)
    {
        var told = drawn.SelectMany(one => one.Series.Earlier.Select(point =>
            Figure(chart, point.Value, point.Period) + (chart.Series.Length == 1 ? "" : $" ({one.Series.Name})"))).ToList();
        if (told.Count > 0)
            yield return ChartLanguage.Fill(chart.Language.EarlierAre, string.Join(", ", told));
    }

    private static string Figure(LineChart chart, decimal value, string period) => ChartLanguage.Fill(chart.Language.FigureIn, chart.Write(value), period);
}
