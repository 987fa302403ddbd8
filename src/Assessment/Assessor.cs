using BarometerSite.Model;

namespace BarometerSite.Assessment;

/// <summary>
/// Concludes how each goal stands. Total: it has no complaints, since <see cref="Verdict.CannotTell"/> is an answer.
/// </summary>
internal static class Assessor
{
    /// <param name="asOf">Figures published later are left out everywhere, and a due period that ends later is not over.</param>
    public static GoalAssessment Assess(Goal goal, DateOnly asOf, TestSettings test)
    {
        var target = goal.Target;
        ImmutableArray<TargetPart> judged = target.Parts.IsEmpty ? [TargetPart.Total(goal.Indicator)] : target.Parts;
        ImmutableArray<Question> questions = [.. judged.Select(part => new Question(part.Indicator, Series.Of(part, asOf), target, asOf, test))];
        ImmutableArray<PartAssessment> parts = [.. judged.Zip(questions, Assess)];
        return new GoalAssessment(goal, Combination.Of([.. parts.Select(part => part.Verdict)]), parts)
        {
            // Of several parts, or of another indicator's, no two figures speak for the goal.
            Indication = questions is [var only] && only.Indicator.Id == goal.Indicator.Id ? Indication.Of(only, parts[0].Verdict) : null,
        };
    }

    private static PartAssessment Assess(TargetPart part, Question asked)
    {
        var series = asked.Series;
        var due = series.At(asked.Target.Due) is { Value: not null } measured ? measured : null;
        var start = asked.BasePeriod is null ? series.Points.FirstOrDefault(point => point.Value is not null) : asked.Base;
        var end = due ?? series.Latest;
        var (verdict, receipt) = TargetJudge.Judge(asked);
        return new PartAssessment(
            part,
            series,
            verdict,
            asked.Movement(start, end),
            asked.Movement(due, series.Latest),
            receipt is null ? null : receipt with { Test = asked.Test, Robustness = Robustness.Of(asked, verdict, receipt) },
            GapMovement.Between(asked.Indicator, series, start, end, asked.Test))
        {
            Standing = Standing.Of(asked),
        };
    }
}
