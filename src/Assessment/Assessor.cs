using BarometerSite.Model;

namespace BarometerSite.Assessment;

/// <summary>
/// Concludes how each goal stands. Total: it has no complaints, since <see cref="Verdict.CannotTell"/> is an answer.
/// </summary>
internal static class Assessor
{
    /// <param name="asOf">Figures published later are left out everywhere, and a due period that ends later is not over.</param>
    public static AssessedBarometer Assess(Barometer barometer, DateOnly asOf)
    {
        var known = barometer.KnownOn(asOf);
        return new AssessedBarometer(known, asOf, [.. known.Goals.Select(goal => Assess(goal, asOf))]);
    }

    public static GoalAssessment Assess(Goal goal, DateOnly asOf)
    {
        var series = Series.OfTotal(goal.Indicator, asOf);
        var target = goal.Target;
        var due = series.At(target.Due) is { Value: not null } measured ? measured : null;
        var start = BaseOf(target) is { } period ? series.At(period) : series.Points.FirstOrDefault(point => point.Value is not null);
        var end = due ?? series.Latest;
        var (verdict, receipt) = TargetJudge.Judge(goal.Indicator, series, target, asOf);
        return new GoalAssessment(
            goal,
            series,
            verdict,
            Movement.Between(goal.Indicator, series, start, end),
            Movement.Between(goal.Indicator, series, due, series.Latest),
            receipt);
    }

    private static Period? BaseOf(Target target) => target switch
    {
        Target.Level level => level.Base,
        Target.Change change => change.Base,
        Target.Direction direction => direction.Base,
        _ => null,
    };
}
