namespace BarometerSite;

/// <summary>What a build made: pages are what people read, files are those and everything beside them.</summary>
internal sealed record BuildSummary(int Pages, int Files);
