using BarometerSite.Assessment;
using BarometerSite.Editions;
using BarometerSite.Model;
using BarometerSite.Pages;
using BarometerSite.Review.Findings;

namespace BarometerSite.Review.Goals;

/// <summary>Puts the two versions of goals beside each other.</summary>
/// <param name="wording">For the drawings; null where the site's words are not whole, and there are none.</param>
internal sealed class GoalComparer(Edition before, Edition after, ReviewSubjects subjects, TargetWords targets, Wording? wording)
{
    private readonly Dictionary<string, GoalAssessment> was = before.Goals.ToDictionary(goal => goal.Goal.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, GoalAssessment> now = after.Goals.ToDictionary(goal => goal.Goal.Id, StringComparer.Ordinal);

    /// <param name="ids">In any order.</param>
    public IEnumerable<GoalComparison> Compare(IEnumerable<string> ids) =>
        ids.Distinct(StringComparer.Ordinal).OrderBy(id => subjects.Goal(id).Number).ThenBy(id => id, StringComparer.Ordinal).Select(Compare);

    private GoalComparison Compare(string id)
    {
        var (old, young) = (was.GetValueOrDefault(id), now.GetValueOrDefault(id));
        var indicator = (young ?? old)!.Deciding.Indicator;
        return new GoalComparison(
            id, subjects.GoalTitle(id), Side(old), Side(young), ReviewSubjects.Danish(indicator.Title), [.. Figures(old?.Series, young?.Series, indicator)],
            wording is null ? null : GoalDrawing.Of(id, indicator, old?.Series, young?.Series, wording));
    }

    private GoalSide? Side(GoalAssessment? goal) => goal is null ? null : new GoalSide(
        ReviewSubjects.Danish(goal.Goal.Title), VerdictFindings.Word(goal.Verdict), targets.Of(goal.Goal.Indicator, goal.Goal.Target),
        "/" + Addresses.Goal(goal.Goal, Languages.Complete));

    private static IEnumerable<FigurePair> Figures(Series? before, Series? after, Indicator indicator)
    {
        var periods = new[] { before, after }.SelectMany(series => series?.Points.Select(point => point.Period) ?? []).Distinct().Order();
        foreach (var period in periods)
        {
            var (old, young) = (before?.At(period), after?.At(period));
            var difference = young?.Value - old?.Value;
            var decimals = Math.Max(old?.Decimals ?? 0, young?.Decimals ?? 0);
            yield return new FigurePair(
                period.ToString(), old is null ? null : FigureWords.Of(indicator, old), young is null ? null : FigureWords.Of(indicator, young),
                difference is { } change and not 0 ? FigureWords.Signed(change, decimals) : null);
        }
    }
}
