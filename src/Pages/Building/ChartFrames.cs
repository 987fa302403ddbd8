using BarometerSite.Charts;
using BarometerSite.Model;
using BarometerSite.Pages.Views;

namespace BarometerSite.Pages.Building;

/// <summary>What every chart has around it: whose it is, of what, where and when, its numbers as a table, sources and notes.</summary>
internal static class ChartFrames
{
    /// <param name="rows">The figures that it shows, or was reckoned from; at least one.</param>
    /// <param name="table">The same numbers.</param>
    public static ChartView Of(
        ChartSpecification specification, TableView table, Indicator indicator, Goal? goal, IReadOnlyCollection<Measurement> rows, DateOnly asOf, Wording wording)
    {
        var first = rows.Min(row => row.Period);
        var last = rows.Max(row => row.Period);
        var subtitle = wording.Say(first == last ? "chart_subtitle_one" : "chart_subtitle",
            ("unit", wording.UnitName(indicator.Unit)),
            ("place", wording.Place(indicator.Coverage)),
            ("from", wording.Period(first)),
            ("to", wording.Period(last)));
        return new ChartView(
            specification,
            goal is null ? new LinkView(wording.In(indicator.Title), Addresses.Indicator(indicator)) : GoalSummaries.Link(goal, wording),
            subtitle,
            table,
            new DownloadView(Addresses.Csv(indicator)),
            new DownloadView(Addresses.Json(indicator)),
            [.. rows.Select(row => row.Source).DistinctBy(source => source.Id, StringComparer.Ordinal).OrderBy(source => source.Id, StringComparer.Ordinal).Select(source => FigureViews.Source(source, wording))],
            NoteViews.Of(indicator, rows, asOf, wording));
    }

    public static string Caption(ChartSpecification specification, Wording wording) => wording.Say("table_chart_caption", ("title", specification.Title));

    /// <summary>A chart of a goal's own measure belongs to the goal, with its target, on whichever page it stands. No id of staff's has an underscore.</summary>
    public static string Owner(Indicator indicator, Goal? goal) => goal is null ? indicator.Id : "goal_" + goal.Id;

    public static ChartLanguage Language(Wording wording) => wording.Language == Model.Language.Danish ? ChartLanguage.Danish : ChartLanguage.English;

    /// <summary>As precisely as the indicator is shown.</summary>
    public static decimal Rounded(Indicator indicator, decimal value) => decimal.Round(value, indicator.Decimals, MidpointRounding.AwayFromZero);
}
