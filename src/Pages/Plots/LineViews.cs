using BarometerSite.Assessment;
using BarometerSite.Charts.Drawing;
using BarometerSite.Charts.Lines;
using BarometerSite.Model;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.Editions;
using BarometerSite.Pages.Goals;

namespace BarometerSite.Pages.Plots;

/// <summary>A line over time, where the total or a dimension with few members has two points, with what a goal adds: target, plan, where it leads.</summary>
internal static class LineViews
{
    /// <summary>More lines than this cannot be told apart.</summary>
    private const int MostLines = 4;

    /// <summary>Makes it; null where no line can be drawn.</summary>
    /// <param name="all">The series of the indicator: not kept, since a plan holds many charts for long.</param>
    /// <param name="goal">The goal whose measure it is, if it is one's.</param>
    /// <param name="published">What editions showed before.</param>
    public static Func<ChartView>? For(
        Indicator indicator, IReadOnlyList<Series> all, GoalAssessment? goal, EarlierEditions published, Wording wording) =>
        Lines(all).Any() ? () => Of(indicator, goal, published, wording) : null;

    private static ChartView Of(Indicator indicator, GoalAssessment? goal, EarlierEditions published, Wording wording)
    {
        ImmutableArray<Series> lines = [.. Lines(Series.OfCells(indicator))];
        var earlier = lines.Select(line => EarlierFigures.Of(indicator, line, published)).ToList();
        var specification = new LineChart(
            ChartIds.Line(indicator, goal?.Goal), wording.In(indicator.Title), wording.UnitSign(indicator.Unit), wording, indicator.Decimals,
            [.. lines.Zip(earlier).Select(pair => LineOf(indicator, pair.First, pair.Second, goal, wording))], TargetOf(indicator, goal, wording), [])
        {
            Plan = PlanOf(indicator, goal, wording),
        };
        ImmutableArray<Measurement> shown = [.. lines.Zip(earlier).SelectMany(pair => WithEarlier(pair.First, pair.Second))];
        var vintages = indicator.Measurements.ToHashSet<Measurement>(ReferenceEqualityComparer.Instance);
        var table = TableViews.OfRows(
            ChartFrames.Caption(specification, wording), indicator, shown, wording, isReplaced: row => !vintages.Contains(row));
        // What was published earlier is shown, with its source; the notes are of what counts.
        return ChartFrames.Of(specification, table, indicator, goal?.Goal, shown, wording) with
        {
            Notes = NoteViews.Of(indicator, lines.SelectMany(line => line.Points), wording),
        };
    }

    public static ImmutableArray<ChartPoint> Points(Indicator indicator, Series series, Wording wording)
    {
        var points = ImmutableArray.CreateBuilder<ChartPoint>();
        var isAfterBreak = false;
        foreach (var point in series.Points)
        {
            // A break at a point that cannot be drawn parts the two beside it all the same.
            isAfterBreak |= point.BreaksSeries;
            if (point.Value is not { } value)
                continue;
            var mark = isAfterBreak ? PointMark.Break : MarkOf(point.Status);
            points.Add(new ChartPoint(
                point.Period.Time, wording.Period(point.Period), ChartFrames.Rounded(indicator, value), mark, point.Lower, point.Upper));
            isAfterBreak = false;
        }
        return points.ToImmutable();
    }

    /// <summary>The figures of a line in their order, behind each period's earlier vintages.</summary>
    private static IEnumerable<Measurement> WithEarlier(Series line, ImmutableArray<Measurement> earlier) =>
        line.Points.SelectMany(point => earlier.Where(other => other.Period == point.Period).Append(point));

    public static ImmutableArray<ConfidentialTime> Confidential(Series series, Wording wording) =>
        [.. series.Points.Where(point => point.IsConfidential).Select(point => new ConfidentialTime(point.Period.Time, wording.Period(point.Period)))];

    // The total first; members beside it only where they are few enough to be told apart.
    private static IEnumerable<Series> Lines(IReadOnlyList<Series> all)
    {
        var drawable = all.Where(series => series.Points.Count(point => point.Value is not null) >= 2).ToList();
        var totals = drawable.Where(series => series.IsTotal).ToList();
        var members = drawable.Where(series => series.Cell.Depth == 1).ToList();
        return totals.Concat(members.Count + totals.Count <= MostLines ? members : []);
    }

    private static LineSeries LineOf(Indicator indicator, Series series, ImmutableArray<Measurement> earlier, GoalAssessment? goal, Wording wording) =>
        new(MemberViews.Name(indicator, series.Cell, wording), Points(indicator, series, wording), series.IsTotal)
        {
            Confidential = Confidential(series, wording),
            Earlier = [.. earlier.Select(row => new ChartPoint(row.Period.Time, wording.Period(row.Period), ChartFrames.Rounded(indicator, row.Value!.Value)))],
            Projection = ProjectionOf(indicator, series, goal, wording),
        };

    /// <summary>Only where the verdict says that the way leads towards the target.</summary>
    private static ChartProjection? ProjectionOf(Indicator indicator, Series series, GoalAssessment? goal, Wording wording)
    {
        var part = goal?.Parts.FirstOrDefault(part => ReferenceEquals(part.Indicator, indicator) && part.Part.Cell == series.Cell);
        if (part is not { Verdict: Verdict.OnTrack or Verdict.TooSlow, Receipt: { Pace: { } pace } receipt } || receipt.Judged.Period != series.Latest?.Period)
            return null;
        var (due, stop) = (goal!.Goal.Target.Due, pace.Stop is { } end ? Stop(end, wording) : null);
        return new ChartProjection(due.Time, wording.Period(due), ChartFrames.Reckoned(indicator, pace.Projected), stop);
    }

    private static string Stop(RangeEnd end, Wording wording) => wording.Word(end == RangeEnd.Least ? "chart_stops_least" : "chart_stops_most");

    /// <summary>Only where there are milestones: without them the plan is a target and a straight line that everybody can think of.</summary>
    private static ImmutableArray<PlanPoint> PlanOf(Indicator indicator, GoalAssessment? goal, Wording wording)
    {
        if (goal?.Goal.Target is not Target.Level { Milestones.IsEmpty: false } level || !ReferenceEquals(goal.Goal.Indicator, indicator))
            return [];
        var plan = ImmutableArray.CreateBuilder<PlanPoint>();
        if (level.Base is { } from && goal.Parts is [var only] && ReferenceEquals(only.Indicator, indicator) && only.Series.At(from)?.Value is { } start)
            plan.Add(Planned(from, ChartFrames.Rounded(indicator, start)));
        plan.AddRange(level.Milestones.Select(milestone => Planned(milestone.Period, milestone.Value) with { IsMilestone = true }));
        plan.Add(Planned(level.Due, level.Value));
        return plan.ToImmutable();

        PlanPoint Planned(Period period, decimal value) => new(period.Time, wording.Period(period), value);
    }

    private static LineTarget? TargetOf(Indicator indicator, GoalAssessment? goal, Wording wording)
    {
        if (goal?.Goal.Target is not { } target || LevelOf(goal, indicator) is not { } level)
            return null;
        var only = goal.Parts is [var one] ? one.Part : null;
        var text = TargetViews.Text(goal.Goal.Indicator, target, wording).TrimEnd('.');
        if (only is not null && PartViews.NameBeside(goal.Goal, only, wording) is { } part)
            text = wording.Say("target_of_part", ("target", text), ("part", part));
        var label = wording.Say("target_line", ("target", text));
        return new LineTarget(level, target.Due.Time, label, wording.Period(target.Due), IsForMain: only is { IsTotal: true });
    }

    /// <summary>A decided value, or what a decided change comes to from its base: a figure like others, and rounded like them.</summary>
    private static decimal? LevelOf(GoalAssessment goal, Indicator indicator) => goal.Goal.Target switch
    {
        Target.Level level when ReferenceEquals(goal.Goal.Indicator, indicator) => level.Value,
        Target.Change when goal.Parts is [{ Standing.Target: { } post } only] && ReferenceEquals(only.Indicator, indicator) =>
            ChartFrames.Reckoned(indicator, post),
        Target.Level or Target.Change or Target.Direction or Target.Parity or Target.Rank or Target.NotSet => null,
        _ => throw new ArgumentOutOfRangeException(nameof(goal)),
    };

    private static PointMark MarkOf(ObservationStatus status) => status switch
    {
        ObservationStatus.Break => PointMark.Break,
        ObservationStatus.DefinitionDiffers => PointMark.DefinitionDiffers,
        ObservationStatus.Estimated => PointMark.Estimated,
        ObservationStatus.Provisional => PointMark.Provisional,
        ObservationStatus.LowReliability => PointMark.LowReliability,
        ObservationStatus.Normal or ObservationStatus.CannotExist or ObservationStatus.Missing => PointMark.None,
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
