using System.Collections.Immutable;

namespace BarometerSite.Charts;

/// <summary>Values over time, one line for each group.</summary>
/// <param name="Breaks">
/// Times of the first measurement made in a new way, when it holds for all series; no line crosses them.
/// A break in a single series is a <see cref="PointMark.Break"/> on its point.
/// </param>
internal sealed record LineChart(
    string Id,
    string Title,
    string Unit,
    ChartLanguage Language,
    int Decimals,
    ImmutableArray<ChartSeries> Series,
    ChartTarget? Target,
    ImmutableArray<decimal> Breaks) : ChartSpecification(Id, Title, Unit, Language, Decimals)
{
    /// <summary>The planned way to the target, from its base over its milestones to its end; empty where the plan is no more than a target.</summary>
    public ImmutableArray<PlanPoint> Plan { get; init; } = [];
}
