using BarometerSite.Charts.Drawing;
using BarometerSite.Charts.Figures;

namespace BarometerSite.Charts.Lines;

/// <summary>Values over time, one line for each group.</summary>
/// <param name="Breaks">
/// Times of the first measurement made in a new way, when it holds for all series; no line crosses them.
/// A break in a single series is a <see cref="PointMark.Break"/> on its point.
/// </param>
internal sealed record LineChart(
    string Id, string Title, string Unit, IChartWords Words, int Decimals,
    ImmutableArray<LineSeries> Series, LineTarget? Target, ImmutableArray<decimal> Breaks)
    : ValueChart(Id, Title, Unit, Words, Decimals)
{
    /// <summary>The planned way to the target, from its base over its milestones to its end; empty where the plan is no more than a target.</summary>
    public ImmutableArray<PlanPoint> Plan { get; init; } = [];

    public override string Kind => "lines";

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

    /// <summary>Whether measurements before and after are not of the same thing.</summary>
    public bool HasBreakBetween(ChartPoint before, ChartPoint after)
    {
        var isBreak = after.Mark == PointMark.Break;
        // Asked of every two neighbours: a loop, since there is hardly ever a break.
        foreach (var time in Breaks)
            isBreak |= before.Time < time && time <= after.Time;
        return isBreak;
    }

    /// <summary>Whether a line joins two neighbours: none crosses a break or a confidential figure.</summary>
    public bool AreJoined(LineSeries series, ChartPoint before, ChartPoint after) =>
        !HasBreakBetween(before, after) && !series.IsConfidentialBetween(before, after);

    /// <summary>Times to draw a break at: midway between the last point measured in the old way and the first in the new.</summary>
    public IEnumerable<decimal> BreakPlaces() => Series
        .SelectMany(series => series.Points.Zip(series.Points.Skip(1)).Where(pair => HasBreakBetween(pair.First, pair.Second)))
        .GroupBy(pair => pair.Second.Time, pair => pair.First.Time).Select(group => (group.Key + group.Max()) / 2).Order();

    public override IChartLayout? LayOut() => DrawnSeries.Of(this).IsEmpty ? null : new LineLayout(this);
}
