using System.Collections.Immutable;
using BarometerSite.Charts.Drawing;
using BarometerSite.Charts.Figures;

namespace BarometerSite.Charts.Lines;

/// <summary>Values over time, one line for each group.</summary>
/// <param name="Breaks">
/// Times of the first measurement made in a new way, when it holds for all series; no line crosses them.
/// A break in a single series is a <see cref="PointMark.Break"/> on its point.
/// </param>
internal sealed record LineChart(
    string Id,
    string Title,
    string Unit,
    IChartWords Words,
    int Decimals,
    ImmutableArray<ChartSeries> Series,
    ChartTarget? Target,
    ImmutableArray<decimal> Breaks) : ValueChart(Id, Title, Unit, Words, Decimals)
{
    /// <summary>The planned way to the target, from its base over its milestones to its end; empty where the plan is no more than a target.</summary>
    public ImmutableArray<PlanPoint> Plan { get; init; } = [];

    public override string Finding => LineDescription.Of(this);

    public override PlotlyFigure Figure => LineFigure.Of(this);

    public override IEnumerable<IReadOnlyList<string>> Numbers => LineNumbers.Of(this);

    /// <summary>What a mark says of its figure; null where the drawing itself says it.</summary>
    public string? Meaning(PointMark mark) => mark switch
    {
        PointMark.None or PointMark.Break => null,
        PointMark.Provisional => Words.Word("chart_provisional"),
        PointMark.Estimated => Words.Word("chart_estimated"),
        PointMark.DefinitionDiffers => Words.Word("chart_definition_differs"),
        PointMark.LowReliability => Words.Word("chart_low_reliability"),
        _ => throw new ArgumentOutOfRangeException(nameof(mark)),
    };

    public override IChartLayout? LayOut() => DrawnSeries.Of(this).IsEmpty ? null : LineLayout.Of(this);
}
