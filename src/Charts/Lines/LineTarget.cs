namespace BarometerSite.Charts.Lines;

/// <summary>A target: a dashed line at its value and a label at the time it is due.</summary>
/// <param name="Time">When it is due, in years.</param>
/// <param name="Label">All that is written, as a clause that can stand alone: "Mål: højst 5,8 procentpoint i 2014".</param>
/// <param name="Period">When, as people write it.</param>
/// <param name="IsForMain">Whether the main line is held against it; else it is set for another, or for several.</param>
internal sealed record LineTarget(decimal Value, decimal Time, string Label, string Period = "", bool IsForMain = true);

/// <summary>Where the way to a target was planned to have come by a time.</summary>
/// <param name="IsMilestone">Decided as such; otherwise where the plan begins or ends.</param>
internal sealed record PlanPoint(decimal Time, string Period, decimal Value, bool IsMilestone = false);
