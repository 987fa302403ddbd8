using BarometerSite.Charts.Figures;

namespace BarometerSite.Charts.Bars;

/// <summary>Horizontal bars at one time, drawn in the order given, from zero.</summary>
internal sealed record BarChart(string Id, string Title, string Unit, IChartWords Words, int Decimals, ImmutableArray<ChartBar> Bars, ChartLimit? Limit)
    : ValueChart(Id, Title, Unit, Words, Decimals)
{
    /// <summary>Names of bars whose figures may not be shown: they stand below the others, without a bar.</summary>
    public ImmutableArray<string> Confidential { get; init; } = [];

    public override string Kind => "bars";

    public override string Finding => BarDescription.Of(this);

    public override PlotlyFigure Figure => BarFigure.Of(this);

    public override IEnumerable<IReadOnlyList<string>> Numbers =>
        [["name", "value"], .. Bars.Select(bar => new[] { bar.Label, Exact(bar.Value) }), .. Confidential.Select(name => new[] { name, "" })];

    public override IChartLayout? LayOut() => Bars.IsEmpty ? null : new BarLayout(this);
}

/// <summary>One bar.</summary>
/// <param name="IsBeyondLimit">On the wrong side of the chart's limit.</param>
/// <param name="IsTotal">The whole that the other bars are parts of: drawn apart, and not counted among them.</param>
internal sealed record ChartBar(string Label, decimal Value, bool IsBeyondLimit, bool IsTotal = false);
