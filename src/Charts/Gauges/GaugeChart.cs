using BarometerSite.Charts.Drawing;
using BarometerSite.Charts.Figures;

namespace BarometerSite.Charts.Gauges;

/// <summary>
/// A goal's own barometer: on one scale where it started, where it is, where it ought to be by now, and where it must end. A mark that is
/// not known is left out, never guessed. Every barometer is read as one reads, with what is wanted to the right: a figure that went the wrong way
/// stands to the left of its start, one that came further than asked to the right of the target.
/// </summary>
/// <param name="Marks">At most one of each kind.</param>
/// <param name="LessIsBetter">Which way the goal wants the figure to go; null where neither way is better in itself.</param>
/// <param name="Open">Why there is no target, as a clause: "Målet er ikke fastsat (X %)"; null where there is one.</param>
internal sealed record GaugeChart(
    string Id, string Title, string Unit, IChartWords Words, int Decimals, ImmutableArray<GaugeMark> Marks, bool? LessIsBetter, string? Open)
    : ValueChart(Id, Title, Unit, Words, Decimals)
{
    /// <summary>From the highest value at the left to the lowest at the right. Where neither way is better in itself, the target says the way.</summary>
    public bool RunsDown => LessIsBetter ?? Of(GaugeMarkKind.Target)?.Value < Of(GaugeMarkKind.Start)?.Value;

    public override string Kind => "gauges";

    public override string Finding => GaugeDescription.Of(this);

    public override PlotlyFigure Figure => GaugeFigure.Of(this);

    public override IEnumerable<IReadOnlyList<string>> Numbers =>
        [["mark", "period", "value"], .. Marks.Select(mark => new[] { mark.Code, mark.Period, Exact(mark.Value) })];

    public override IChartLayout LayOut() => new GaugeLayout(this);

    public GaugeMark? Of(GaugeMarkKind kind) => Marks.FirstOrDefault(mark => mark.Kind == kind);

    /// <summary>What a mark is called, with its time, as it begins a line: "Start, 2011".</summary>
    public string Headed(GaugeMark mark) => Chart.Capitalised(GaugeDescription.Name(this, mark));

    /// <param name="beyondEnds">
    /// How much room stays beyond the outermost marks, as a share of the way between them: a start that is no lower than the rest is not an end of the scale.
    /// </param>
    public LinearScale Scale(decimal left, decimal right, decimal beyondEnds)
    {
        decimal[] values = [.. Marks.Select(mark => mark.Value)];
        var (low, high) = values.Length == 0 ? (0m, 1m) : (values.Min(), values.Max());
        var beyond = Math.Max((high - low) * beyondEnds, high == low ? 1 : 0);
        return RunsDown ? new(high + beyond, low - beyond, left, right) : new(low - beyond, high + beyond, left, right);
    }
}

internal enum GaugeMarkKind
{
    Start,
    Expected,

    /// <summary>What decided, where a newer figure has come since.</summary>
    Decisive,
    Latest,
    Target,
}

/// <param name="Period">As people write it.</param>
internal sealed record GaugeMark(GaugeMarkKind Kind, decimal Value, string Period)
{
    /// <summary>What it is called in the file of the chart's numbers; never renamed.</summary>
    public string Code => Kind switch
    {
        GaugeMarkKind.Start => "start",
        GaugeMarkKind.Expected => "expected",
        GaugeMarkKind.Decisive => "decisive",
        GaugeMarkKind.Latest => "latest",
        GaugeMarkKind.Target => "target",
        _ => throw new InvalidOperationException(Kind.ToString()),
    };
}
