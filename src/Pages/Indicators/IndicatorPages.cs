using BarometerSite.Assessment;
using BarometerSite.Model;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.Dialogue;
using BarometerSite.Pages.Editions;
using BarometerSite.Pages.Goals;
using BarometerSite.Pages.Plots;

namespace BarometerSite.Pages.Indicators;

/// <summary>The pages of the indicators, their list, and the page that hands out the data.</summary>
internal sealed class IndicatorPages(PlanContext context, Wording wording)
{
    public IndicatorView Indicator(Indicator indicator, ImmutableArray<ChartPlan> charts)
    {
        var goals = context.GoalsOf(indicator).ToImmutableArray();
        var group = ChartGroupView.Of(charts).SingleOrDefault();
        return new IndicatorView(
            indicator.Id,
            wording.In(indicator.Title),
            wording.In(indicator.Definition),
            wording.UnitName(indicator.Unit),
            wording.Word("better_" + Codes.Directions.Key(indicator.Better)),
            wording.Covered(indicator.Coverage),
            indicator.Coverage == Coverage.Country,
            wording.Optional(indicator.Relation),
            wording.Optional(indicator.Caution),
            UndatedViews.Of(indicator, wording),
            LateReleaseViews.Of(indicator, context, wording),
            Latest(indicator),
            Limit(indicator),
            ComputationViews.Of(indicator, wording),
            group,
            TableViews.OfRows(wording.Say("table_caption", ("title", wording.In(indicator.Title))), indicator, indicator.Measurements, wording)
                .Without(group?.Notes ?? []),
            [.. goals.Select(goal => GoalSummaries.Link(goal, wording))],
            DownloadViews.OnPage(indicator, context),
            FigureViews.Sources(indicator.Measurements.Select(row => row.Source), wording),
            WriteLinks.About(wording.In(indicator.Title), Addresses.Indicator(indicator), context, wording),
            Citations.Of(wording.In(indicator.Title), PagePlan.TwinOf(indicator), Addresses.Indicator(indicator), context, wording));
    }

    private LimitView? Limit(Indicator indicator) => indicator.Limit is { } limit
        ? new LimitView(wording.In(limit.Title), wording.Exact(limit.Value), wording.UnitSign(indicator.Unit),
            wording.WithUnit(indicator.Unit, wording.Exact(limit.Value)))
        : null;

    /// <summary>By the goal that each indicator belongs to first; those of no goal come last.</summary>
    public IndicatorsView List()
    {
        var byGoal = context.Barometer.Indicators.ToLookup(FirstGoal, StringComparer.Ordinal);
        var groups = context.Barometer.Goals
            .Where(goal => byGoal.Contains(goal.Id))
            .Select(goal => new IndicatorGroupView(wording.Title(goal), Addresses.Goal(goal, wording.Language), Items(byGoal[goal.Id])));
        var others = byGoal[null];
        return new IndicatorsView(!others.Any()
            ? [.. groups]
            : [.. groups, new IndicatorGroupView(wording.Word("other_indicators"), Addresses.Indicators, Items(others))]);
    }

    public DataView Data() => new(
        Body.Of(context.Articles.Page("data", wording.Language)),
        DownloadViews.OfAll,
        [
            .. context.Barometer.WithFigures.Select(indicator => new DataFileView(
                wording.In(indicator.Title),
                Addresses.Indicator(indicator),
                DownloadViews.Of(indicator, DataFormat.OfFigures),
                indicator.Measurements.Length)),
        ]);

    private string? FirstGoal(Indicator indicator) => context.GoalsOf(indicator).FirstOrDefault()?.Id;

    private ImmutableArray<IndicatorItemView> Items(IEnumerable<Indicator> indicators) =>
    [
        .. indicators.Select(indicator => new IndicatorItemView(
            wording.In(indicator.Title),
            Addresses.Indicator(indicator),
            Latest(indicator),
            indicator.Coverage == Coverage.Country,
            indicator.Measurements.Length)),
    ];

    private FigureView? Latest(Indicator indicator) => FigureViews.Of(indicator, Series.OfTotal(indicator).Latest, wording);
}
