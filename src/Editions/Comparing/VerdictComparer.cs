using BarometerSite.Assessment;
using BarometerSite.Model;

namespace BarometerSite.Editions.Comparing;

/// <summary>
/// Which differences flipped a verdict: it is reckoned again with each of them alone. Those that flip it alone are told; if none does, those without
/// which it would not have flipped.
/// </summary>
internal sealed class VerdictComparer(Edition before, Edition after, IndicatorComparison indicators)
{
    public IEnumerable<Change> Compare()
    {
        var was = before.Goals.ToDictionary(goal => goal.Goal.Id, StringComparer.Ordinal);
        foreach (var now in after.Goals)
        {
            if (!was.TryGetValue(now.Goal.Id, out var old) || ReferenceEquals(old, now))
                continue;
            if (!SayTheSame(old.Verdict, now.Verdict))
                yield return Flip(old, now);
            else if (!WorkingContent.AreSame(old, now))
                yield return new Change.Working(DetailTables.Of(now.Goal), old.Verdict, now.Verdict);
        }
    }

    /// <summary>The same word with the same reasons, whatever value is projected.</summary>
    public static bool SayTheSame(Verdict before, Verdict after) => before.Kind == after.Kind && ReasonsOf(before) == ReasonsOf(after);

    private static EquatableArray<Reason> ReasonsOf(Verdict verdict) => verdict is Verdict.CannotTell cannot ? cannot.Reasons : [];

    private Change.Flip Flip(GoalAssessment old, GoalAssessment now)
    {
        var (causes, together) = Attribute(old, now);
        var (was, figure) = Figure(old, now);
        return new Change.Flip(DetailTables.Of(now.Goal), old.Verdict, now.Verdict, causes.Items, together, was, figure);
    }

    private (CauseSet Causes, bool AreNeededTogether) Attribute(GoalAssessment old, GoalAssessment now)
    {
        var present = Present(old, now);
        var unchanged = Reckon(CauseSet.None);
        var isJudgedAnew = !SayTheSame(unchanged, old.Verdict)
            && (before.MethodVersion != after.MethodVersion || after.MethodVersion == Receipt.Version);
        if (isJudgedAnew)
            present = present.With(Cause.Method);
        // An edition that was frozen under older rules may say otherwise than today's: then what today's come to is explained.
        var wanted = Reckon(present);
        var alone = CauseSet.None;
        foreach (var cause in present.Items)
        {
            // By the old rules nobody can reckon any more, so nothing else is known to do it alone where the rules did something.
            if ((!isJudgedAnew || cause == Cause.Method) && !SayTheSame(old.Verdict, wanted) && SayTheSame(Reckon(CauseSet.None.With(cause)), wanted))
                alone = alone.With(cause);
        }
        if (alone != CauseSet.None)
            return (alone, false);
        var needed = CauseSet.None;
        foreach (var cause in present.Items)
        {
            if ((isJudgedAnew && cause == Cause.Method) || !SayTheSame(Reckon(present.Without(cause)), wanted))
                needed = needed.With(cause);
        }
        var told = needed == CauseSet.None ? present : needed;
        return (told, told.Items.Length > 1);

        Verdict Reckon(CauseSet causes) => new HypotheticalEdition(before, after, indicators, causes).VerdictOf(old.Goal, now.Goal);
    }

    private CauseSet Present(GoalAssessment old, GoalAssessment now)
    {
        var present = CauseSet.None;
        if (before.AsOf != after.AsOf)
            present = present.With(Cause.Time);
        if (before.Barometer.Site.Test != after.Barometer.Site.Test)
            present = present.With(Cause.Method);
        if (!TargetComparer.AreSame(old.Goal, now.Goal))
            present = present.With(Cause.Target);
        if (old.Goal.Indicator.Id != now.Goal.Indicator.Id)
            present = present.With(Cause.Measure);
        foreach (var id in indicators.Upstream([.. Measured(old.Goal), .. Measured(now.Goal)]))
        {
            if (indicators.IsMeasuredOtherwise(id))
                present = present.With(Cause.Measure);
            foreach (var delta in indicators.Deltas(id))
                present = present.With(delta.Cause);
        }
        return present;
    }

    private static IEnumerable<string> Measured(Goal goal) =>
        [goal.Indicator.Id, .. goal.Targets.SelectMany(target => target.Parts).Select(part => part.Indicator.Id)];

    /// <summary>The figure that the new verdict rests on most and that differs from what stood in its place.</summary>
    private static (Measurement? Before, Measurement? Figure) Figure(GoalAssessment old, GoalAssessment now)
    {
        var part = now.Deciding;
        var points = old.Parts.FirstOrDefault(other => other.Indicator.Id == part.Indicator.Id && other.Part.Cell == part.Part.Cell)?.Series;
        Measurement?[] candidates = [part.Receipt?.Judged, part.Receipt?.Base, part.Series.Latest, .. part.Series.Points.Reverse()];
        foreach (var row in candidates.OfType<Measurement>())
        {
            var stood = points?.At(row.Period);
            if (stood?.Value != row.Value || stood?.IsConfidential != row.IsConfidential)
                return (row.IsConfidential ? null : stood, row);
        }
        return (null, null);
    }
}
