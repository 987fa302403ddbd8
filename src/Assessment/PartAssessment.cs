using BarometerSite.Model;

namespace BarometerSite.Assessment;

/// <summary>What can be concluded about one of the figures that a target is held against.</summary>
/// <param name="Movement">From the base to the due period, or as far as measurements go.</param>
/// <param name="Later">What happened after the due period; it no longer changes the verdict.</param>
/// <param name="Receipt">Absent where nothing could be reckoned.</param>
/// <param name="Gap">How each of the two groups moved, where the figure is what lies between them.</param>
internal sealed record PartAssessment(TargetPart Part, Series Series, Verdict Verdict, Movement? Movement, Movement? Later, Receipt? Receipt, GapMovement? Gap)
{
    public Indicator Indicator => Part.Indicator;

    /// <summary>On the way from the base to the target; null where nothing was measured, and for ranks.</summary>
    public Standing? Standing { get; init; }
}
