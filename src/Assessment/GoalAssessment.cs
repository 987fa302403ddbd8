using System.Collections.Immutable;
using BarometerSite.Model;

namespace BarometerSite.Assessment;

/// <summary>What can be concluded about a goal on a day.</summary>
/// <param name="Verdict">Of all parts together: all must hold, and the worst counts.</param>
/// <param name="Parts">At least one, in the order of the target.</param>
internal sealed record GoalAssessment(Goal Goal, Verdict Verdict, ImmutableArray<PartAssessment> Parts)
{
    /// <summary>The part whose verdict is the goal's; the first of the worst.</summary>
    public PartAssessment Deciding { get; } = Parts[Combination.Deciding([.. Parts.Select(part => part.Verdict)])];

    public bool HasSeveralParts => Parts.Length > 1;

    public Series Series => Deciding.Series;

    public Movement? Movement => Deciding.Movement;

    public Movement? Later => Deciding.Later;

    public Receipt? Receipt => Deciding.Receipt;

    public Measurement? Latest => Series.Latest;

    public bool IsJudged => Verdict is not Verdict.CannotTell;
}
