using BarometerSite.Assessment;
using BarometerSite.Charts;
using BarometerSite.Charts.Gauges;
using BarometerSite.Markup;
using BarometerSite.Model;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.Goals;

namespace BarometerSite.Pages.Plots;

/// <summary>A goal's own barometer, of the part that decides.</summary>
internal static class GaugeViews
{
    /// <summary>Null where nothing was measured, and for ranks.</summary>
    public static ChartPlan? Plan(GoalAssessment assessment, Wording wording) =>
        assessment.Deciding.Standing is { } standing ? new ChartPlan(ChartIds.Gauge(assessment.Goal), () => Of(assessment, standing, wording)) : null;

    /// <summary>The same as a small drawing; null also where it has no start or no target.</summary>
    public static ISmallChart? Small(GoalAssessment assessment, Wording wording) =>
        assessment.Deciding.Standing is { } standing ? SmallGauge.Of(Chart(assessment, standing, wording)) : null;

    private static ChartView Of(GoalAssessment assessment, Standing standing, Wording wording)
    {
        var (chart, indicator) = (Chart(assessment, standing, wording), assessment.Deciding.Indicator);
        Measurement?[] rows = [standing.Start, standing.Decisive, standing.Latest];
        return ChartFrames.Of(chart, Table(chart, indicator, wording), indicator, assessment.Goal, [.. rows.OfType<Measurement>()], wording);
    }

    private static GaugeChart Chart(GoalAssessment assessment, Standing standing, Wording wording)
    {
        var part = assessment.Deciding;
        var (goal, indicator) = (assessment.Goal, part.Indicator);
        var target = standing.Target is { } post ? Target(goal.Target, indicator, post) : (decimal?)null;
        return new GaugeChart(
            ChartIds.Gauge(goal), Title(goal, part, wording), wording.UnitSign(indicator.Unit), wording,
            Math.Max(indicator.Decimals, target?.Scale ?? 0),
            [.. Marks(standing, indicator, target, goal.Target, wording)],
            Question.WantedOf(goal.Target, indicator) switch
            {
                Better.Lower => true,
                Better.Higher => false,
                Better.Neither => null,
                _ => throw new InvalidOperationException(indicator.Id),
            },
            target is null ? Open(goal.Target, indicator, wording) : null);
    }

    private static IEnumerable<GaugeMark> Marks(Standing standing, Indicator indicator, decimal? target, Target decided, Wording wording)
    {
        if (standing.Start is { } start)
            yield return new GaugeMark(GaugeMarkKind.Start, ChartFrames.Rounded(indicator, start.Value!.Value), wording.Period(start.Period));
        if (standing.Expected is { } expected)
            yield return new GaugeMark(GaugeMarkKind.Expected, ChartFrames.Reckoned(indicator, expected), wording.Period(standing.Latest.Period));
        if (standing.Decisive is { } decisive)
            yield return new GaugeMark(GaugeMarkKind.Decisive, ChartFrames.Rounded(indicator, decisive.Value!.Value), wording.Period(decisive.Period));
        yield return new GaugeMark(GaugeMarkKind.Latest, ChartFrames.Rounded(indicator, standing.Latest.Value!.Value), wording.Period(standing.Latest.Period));
        if (target is { } value)
            yield return new GaugeMark(GaugeMarkKind.Target, value, wording.Period(decided.Due));
    }

    // A decision is never rounded; what it comes to from a base is a figure like others.
    private static decimal Target(Target target, Indicator indicator, decimal post)
    {
        if (target is Model.Target.Change)
            return ChartFrames.Reckoned(indicator, post);
        var decimals = 0;
        while (decimal.Round(post, decimals) != post)
            decimals++;
        return decimal.Round(post, decimals);
    }

    private static string Title(Goal goal, PartAssessment part, Wording wording)
    {
        var title = wording.Say("gauge_title", ("title", wording.Title(goal)));
        return PartViews.NameBeside(goal, part.Part, wording) is { } name ? wording.Say("target_of_part", ("target", title), ("part", name)) : title;
    }

    private static string Open(Target target, Indicator indicator, Wording wording)
    {
        var text = TargetViews.Text(indicator, target, wording).TrimEnd('.');
        return target is Model.Target.NotSet ? text : wording.Say("target_line", ("target", text));
    }

    private static TableView Table(GaugeChart chart, Indicator indicator, Wording wording) => new(
        ChartFrames.Caption(chart, wording),
        [new ColumnView(wording.Word("column_mark"), IsNumber: false), TableViews.ValueColumn(indicator, wording)],
        [.. chart.Marks.Select(mark => new RowView(
            chart.Headed(mark),
            [Html.Text(wording.Numbers.Write(mark.Value, Math.Min(chart.Decimals, mark.Value.Scale)))]))],
        []);
}
