namespace BarometerSite.Charts;

/// <summary>Where the way to a target was planned to have come by a time.</summary>
/// <param name="Time">In years.</param>
/// <param name="Period">The same as people write it.</param>
/// <param name="IsMilestone">Decided as such; otherwise where the plan begins or ends.</param>
internal sealed record PlanPoint(decimal Time, string Period, decimal Value, bool IsMilestone = false);
