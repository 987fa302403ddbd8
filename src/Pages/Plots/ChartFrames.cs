using BarometerSite.Charts;
using BarometerSite.Model;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.Goals;

namespace BarometerSite.Pages.Plots;

/// <summary>What every chart has around it: whose it is, of what, where and when, its numbers as a table, sources and notes.</summary>
internal static class ChartFrames
{
    /// <param name="rows">The figures that it shows, or was reckoned from; at least one.</param>
    /// <param name="table">The same numbers.</param>
    public static ChartView Of(
        ValueChart specification, TableView table, Indicator indicator, Goal? goal, IReadOnlyCollection<Measurement> rows, Wording wording)
    {
        return new ChartView(
            goal is null ? new LinkView(wording.In(indicator.Title), Addresses.Indicator(indicator)) : GoalSummaries.Link(goal, wording),
            Subtitle(indicator, rows.Min(row => row.Period), rows.Max(row => row.Period), wording),
            table,
            Addresses.DataFile(indicator, DataForm.Csv),
            Addresses.DataFile(indicator, DataForm.Json),
            FigureViews.Sources(rows.Select(row => row.Source), wording),
            NoteViews.Of(indicator, rows, wording))
        {
            Specification = specification,
            Figures = [.. rows],
            Language = wording.Language,
        };
    }

    /// <summary>Unit, place and time.</summary>
    public static string Subtitle(Indicator indicator, Period first, Period last, Wording wording) => wording.Say(
        first == last ? "chart_subtitle_one" : "chart_subtitle",
        ("unit", wording.UnitName(indicator.Unit)), ("place", wording.Place(indicator.Coverage)),
        ("from", wording.Period(first)), ("to", wording.Period(last)));

    public static string Caption(ValueChart specification, Wording wording) => wording.Say("table_chart_caption", ("title", specification.Title));

    /// <summary>What came out of a sum, with just as many decimals as the indicator is shown with.</summary>
    public static decimal Reckoned(Indicator indicator, decimal value) => SignificantDigits.WithDecimals(Rounded(indicator, value), indicator.Decimals);

    /// <summary>As precisely as the indicator is shown.</summary>
    public static decimal Rounded(Indicator indicator, decimal value) => decimal.Round(value, indicator.Decimals, MidpointRounding.AwayFromZero);
}
