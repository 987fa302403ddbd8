using BarometerSite.Assessment;
using BarometerSite.Computing;
using BarometerSite.Editions.Comparing;
using BarometerSite.Model;

namespace BarometerSite.Editions.Verifying;

/// <summary>A published edition reckoned again from its own figures, by the rules of today: no others are known.</summary>
/// <param name="Goals">In the order of the edition.</param>
/// <param name="Recomputed">The ids of computed indicators whose figures come out otherwise.</param>
internal sealed record Reckoning(EquatableArray<ReckonedGoal> Goals, EquatableArray<string> Recomputed)
{
    /// <param name="published">As its file states it.</param>
    public static Reckoning Of(Edition published)
    {
        var made = new Dictionary<string, Indicator>(StringComparer.Ordinal);
        var barometer = published.Barometer.With(Anew);
        return new Reckoning(
            [.. published.Goals.Zip(barometer.Goals, Reckon)],
            [
                .. published.Barometer.Indicators.Zip(barometer.Indicators)
                    .Where(pair => !HaveSameFigures(pair.First, pair.Second)).Select(pair => pair.First.Id),
            ]);

        ReckonedGoal Reckon(GoalAssessment was, Goal goal)
        {
            var now = Assessor.Assess(goal, published.AsOf, published.Barometer.Site.Test);
            return new ReckonedGoal(goal.Id, was.Verdict, now.Verdict, WorkingContent.AreSame(was, now));
        }

        Indicator Anew(Indicator indicator)
        {
            if (indicator.Computation is null)
                return indicator;
            if (!made.TryGetValue(indicator.Id, out var found))
                made.Add(indicator.Id, found = ComputedFigures.Anew(indicator, Anew));
            return found;
        }
    }

    private static bool HaveSameFigures(Indicator was, Indicator now) =>
        ReferenceEquals(was, now)
        || (was.Measurements.Length == now.Measurements.Length
            && was.Measurements.Zip(now.Measurements).All(pair => FigureComparer.AreSame(pair.First, pair.Second)));
}

/// <summary>A goal of a published edition.</summary>
/// <param name="Published">The verdict in the file.</param>
/// <param name="Reckoned">What the file's own figures come to today.</param>
/// <param name="HasSameWorking">Whether all that the verdict rests on comes out the same.</param>
internal sealed record ReckonedGoal(string Id, Verdict Published, Verdict Reckoned, bool HasSameWorking)
{
    /// <summary>With the same reasons, and the same value projected.</summary>
    public bool HasSameVerdict => Published == Reckoned;
}
