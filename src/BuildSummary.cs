using BarometerSite.Rendering;

namespace BarometerSite;

/// <summary>What a build made: pages are what people read, files are those and everything beside them.</summary>
/// <param name="Note">For the next build; null where it has nothing to gain from one.</param>
internal sealed record BuildSummary(int Pages, int Files, BuildNote? Note);
