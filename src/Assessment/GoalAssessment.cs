using BarometerSite.Model;

namespace BarometerSite.Assessment;

/// <summary>What can be concluded about a goal on a day.</summary>
/// <param name="Movement">From the base to the due period, or as far as measurements go.</param>
/// <param name="Later">What happened after the due period; it no longer changes the verdict.</param>
/// <param name="Receipt">Absent where nothing could be reckoned.</param>
internal sealed record GoalAssessment(Goal Goal, Series Series, Verdict Verdict, Movement? Movement, Movement? Later, Receipt? Receipt)
{
    public Measurement? Latest => Series.Latest;

    public bool IsJudged => Verdict is not Verdict.CannotTell;
}
