using System.Collections.Immutable;
using BarometerSite.Assessment;
using BarometerSite.Charts;
using BarometerSite.Model;
using BarometerSite.Pages.Views;

namespace BarometerSite.Pages.Building;

/// <summary>
/// Which charts an indicator gets: a line over time, and bars by member of each dimension. A rank gets none, since it moves when others do.
/// </summary>
internal static class ChartViews
{
    /// <param name="goal">The goal whose measure the indicator is; null for one that only stands beside goals.</param>
    public static ImmutableArray<ChartView> Of(Indicator indicator, GoalAssessment? goal, DateOnly asOf, Wording wording)
    {
        if (indicator.Unit == Unit.Rank)
            return [];
        var charts = ImmutableArray.CreateBuilder<ChartView>();
        var series = Series.OfCells(indicator, asOf);
        if (LineViews.Of(indicator, series, goal, asOf, wording) is { } line)
            charts.Add(line);
        foreach (var dimension in indicator.Dimensions)
        {
            if (BarViews.Of(indicator, dimension, series, goal?.Goal, asOf, wording) is { } bars)
                charts.Add(bars);
        }
        // The text that somebody wrote is of the first chart, and of the newest figures only.
        if (charts.Count > 0 && indicator.ChartText is { } written && written.For == indicator.NewestPeriod(asOf))
            charts[0] = charts[0] with { Specification = charts[0].Specification with { WrittenText = wording.In(written.Text) } };
        return charts.ToImmutable();
    }

    public static SparkView? Spark(Indicator indicator, Series series, Goal? goal, Wording wording)
    {
        var points = LineViews.Points(indicator, series, wording);
        return indicator.Unit == Unit.Rank || points.IsEmpty
            ? null
            : new SparkView(new ChartSeries(wording.In(indicator.Short), points, IsMain: true) { Confidential = LineViews.Confidential(series, wording) }, goal?.Target is Target.Level level ? level.Value : null);
    }

    /// <summary>The value as readers see it.</summary>
    public static decimal Shown(Indicator indicator, decimal value) => decimal.Round(value, indicator.Decimals, MidpointRounding.AwayFromZero);

    public static bool IsConfidential(Measurement row) => row.Confidentiality == Confidentiality.Confidential;

    /// <summary>The chart with its table, sources and notes.</summary>
    /// <param name="rows">The figures that it shows.</param>
    /// <param name="earlier">Those published before them, which it shows too.</param>
    public static ChartView Complete(
        ChartSpecification specification, Indicator indicator, Goal? goal, IReadOnlyCollection<Measurement> rows, DateOnly asOf, Wording wording, ImmutableArray<Measurement> earlier = default)
    {
        ImmutableArray<Measurement> all = earlier.IsDefaultOrEmpty
            ? [.. rows]
            : [.. rows.SelectMany(row => earlier.Where(other => other.Period == row.Period && other.Cell.SequenceEqual(row.Cell)).Append(row))];
        var first = rows.Min(row => row.Period);
        var last = rows.Max(row => row.Period);
        var subtitle = wording.Say(first == last ? "chart_subtitle_one" : "chart_subtitle",
            ("unit", wording.UnitName(indicator.Unit)),
            ("place", wording.Place(indicator.Coverage)),
            ("from", wording.Period(first)),
            ("to", wording.Period(last)));
        var caption = wording.Say("table_chart_caption", ("title", specification.Title));
        return new ChartView(
            specification,
            goal is null ? new LinkView(wording.In(indicator.Title), Addresses.Indicator(indicator)) : GoalSummaries.Link(goal, wording),
            subtitle,
            TableViews.OfRows(caption, indicator, all, wording),
            new DownloadView(Addresses.Csv(indicator)),
            new DownloadView(Addresses.Json(indicator)),
            [.. all.Select(row => row.Source).DistinctBy(source => source.Id, StringComparer.Ordinal).OrderBy(source => source.Id, StringComparer.Ordinal).Select(source => FigureViews.Source(source, wording))],
            NoteViews.Of(indicator, rows, asOf, wording));
    }

    /// <summary>A chart of a goal's own measure belongs to the goal, with its target, on whichever page it stands. No id of staff's has an underscore.</summary>
    public static string Owner(Indicator indicator, Goal? goal)
    {
        if (goal is null)
            return indicator.Id;
        return ReferenceEquals(goal.Indicator, indicator) ? "goal_" + goal.Id : $"goal_{goal.Id}_{indicator.Id}";
    }

    public static ChartLanguage Languages(Wording wording) => wording.Language == Language.Danish ? ChartLanguage.Danish : ChartLanguage.English;
}
