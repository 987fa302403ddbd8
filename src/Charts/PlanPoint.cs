namespace BarometerSite.Charts;

/// <summary>Where the way to a target was planned to have come by a time.</summary>
/// <param name="Time">In years.</param>
/// <param name="Period">The same as people write it.</param>
internal sealed record PlanPoint(decimal Time, string Period, decimal Value);
