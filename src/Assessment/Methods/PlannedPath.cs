using BarometerSite.Model;

namespace BarometerSite.Assessment.Methods;

/// <summary>The way that was planned: straight from the base to each milestone and on to the target; without milestones one straight line.</summary>
/// <param name="Points">At least two, in order of time: the base first, the target last.</param>
internal sealed record PlannedPath(ImmutableArray<(decimal Time, decimal Value)> Points)
{
    public decimal Start => Points[0].Value;

    public decimal Target => Points[^1].Value;

    public decimal StartTime => Points[0].Time;

    public decimal DueTime => Points[^1].Time;

    public bool HasMilestones => Points.Length > 2;

    /// <summary>Milestones that do not lie between the two ends, as those before a later base, are left out. Null without time between the ends.</summary>
    public static PlannedPath? Of(Period from, decimal start, ImmutableArray<Milestone> milestones, Period due, decimal target) => due.Time <= from.Time
        ? null
        : new PlannedPath(
        [
            (from.Time, start),
            .. milestones.Where(milestone => milestone.Period.Time > from.Time && milestone.Period.Time < due.Time)
                .Select(milestone => (milestone.Period.Time, milestone.Value)),
            (due.Time, target),
        ]);

    /// <summary>The value planned for a time; beyond the target the last stretch goes on.</summary>
    public decimal At(decimal time)
    {
        var end = 1;
        while (end < Points.Length - 1 && Points[end].Time < time)
            end++;
        var ((t0, v0), (t1, v1)) = (Points[end - 1], Points[end]);
        return v0 + ((v1 - v0) * (time - t0) / (t1 - t0));
    }
}
