namespace BarometerSite.Model;

/// <summary>The figure that is to come next, as a source has announced it.</summary>
/// <param name="Period">That it will be of.</param>
/// <param name="By">When it is to be there at the latest.</param>
/// <param name="Source">Says so.</param>
internal sealed record NextRelease(Period Period, PartialDate By, Source Source);
