using System.Collections.Immutable;

namespace BarometerSite.Charts;

/// <summary>Horizontal bars at one time, drawn in the order given, from zero.</summary>
/// <param name="Period">When, as people write it; null when the title says so.</param>
internal sealed record BarChart(
    string Id,
    string Title,
    string Unit,
    ChartLanguage Language,
    int Decimals,
    ImmutableArray<ChartBar> Bars,
    ChartLimit? Limit,
    string? Period = null) : ChartSpecification(Id, Title, Unit, Language, Decimals)
{
    /// <summary>Names of bars whose figures may not be shown: they stand below the others, without a bar.</summary>
    public ImmutableArray<string> Confidential { get; init; } = [];
}
