using BarometerSite.Model;

namespace BarometerSite.Assessment;

/// <summary>What can be concluded about a goal on a day.</summary>
/// <param name="Verdict">Of all parts together: all must hold, and the worst counts.</param>
/// <param name="Parts">At least one, in the order of the target.</param>
internal sealed record GoalAssessment(Goal Goal, Verdict Verdict, EquatableArray<PartAssessment> Parts)
{
    /// <summary>The part whose verdict is the goal's; the first of the worst.</summary>
    public PartAssessment Deciding { get; } = Parts[Combination.Deciding([.. Parts.Select(part => part.Verdict)])];

    /// <summary>What each of the goal's targets did to the one before it; empty where it did nothing, and for the first.</summary>
    public EquatableArray<EquatableArray<TargetChange>> Changes { get; init; } = TargetChanges.Of(Goal.Targets);

    /// <summary>Where the verdict cannot tell for want of a figure for the due period: what those before and after it show. It is no verdict.</summary>
    public Indication? Indication { get; init; }

    public bool HasSeveralParts => Parts.Length > 1;

    public Series Series => Deciding.Series;

    public Movement? Movement => Deciding.Movement;

    public Movement? Later => Deciding.Later;

    public Receipt? Receipt => Deciding.Receipt;

    public Measurement? Latest => Series.Latest;

    public bool IsJudged => Verdict is not Verdict.CannotTell;
}
