using BarometerSite.Charts.Drawing;
using BarometerSite.Markup;

namespace BarometerSite.Charts.Gauges;

/// <summary>
/// A goal's barometer small enough to stand beside its facts: the same marks, and at the two ends their values. It is hidden from screen
/// readers, for the facts say it.
/// </summary>
internal sealed class SmallGauge : ISmallChart
{
    private const decimal Width = 192;
    private const decimal Height = 40;
    private const decimal Inset = 8;
    private const decimal Middle = 10;
    private const decimal Thickness = 8;
    private const decimal ValueY = 31;

    /// <summary>Of <see cref="TextSize.FontSize"/>, to which text is measured.</summary>
    private const decimal TextScale = 13 / TextSize.FontSize;

    private readonly GaugeChart chart;
    private readonly LinearScale x;

    private SmallGauge(GaugeChart chart) => (this.chart, x) = (chart, chart.Scale(Inset, Width - Inset, beyondEnds: 0));

    decimal ISmallChart.Width => Width;

    decimal ISmallChart.Height => Height;

    /// <summary>Null for a goal without both ends of the way: the shape of its series says more.</summary>
    public static SmallGauge? Of(GaugeChart chart) =>
        chart.Of(GaugeMarkKind.Start) is null || chart.Of(GaugeMarkKind.Target) is null ? null : new SmallGauge(chart);

    public Html Draw()
    {
        var (start, latest, target) = (At(GaugeMarkKind.Start), At(GaugeMarkKind.Latest), At(GaugeMarkKind.Target));
        var (track, travelled) = (Bar("chart-gauge-track", start, target, Thickness), Bar("chart-gauge-travelled", start, latest, Thickness - 4));
        var marks = chart.Marks.Select(mark => Shape(mark.Kind, x.At(mark.Value)));
        return Svg.Small("chart-spark chart-spark-gauge", Width, Height, $"{track}{travelled}{marks}{Values()}");
    }

    private decimal At(GaugeMarkKind kind) => chart.Of(kind) is { } mark ? x.At(mark.Value) : 0;

    private static Html Bar(string css, decimal one, decimal other, decimal thickness) =>
        Svg.Rectangle(css, new(Math.Min(one, other), Middle - (thickness / 2), Math.Abs(one - other), thickness));

    private static Html Shape(GaugeMarkKind kind, decimal x) => kind switch
    {
        GaugeMarkKind.Start => Svg.Path("chart-gauge-end", $"M{x} {Middle - 8}v16"),
        GaugeMarkKind.Target => Svg.Path("chart-target-due", $"M{x} {Middle - 7}l7 7l-7 7l-7 -7Z"),
        GaugeMarkKind.Expected => Svg.Circle("chart-gauge-expected", x, Middle, 5),
        GaugeMarkKind.Decisive => Svg.Rectangle("chart-point chart-point-1", new(x - 4, Middle - 4, 8, 8)),
        GaugeMarkKind.Latest => Svg.Circle("chart-point chart-point-1", x, Middle, 5),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Below both ends, where they do not meet.</summary>
    private Html Values()
    {
        var ends = new[] { chart.Of(GaugeMarkKind.Start)!, chart.Of(GaugeMarkKind.Target)! }
            .Select(mark => (Text: chart.AtPoint(mark.Value), X: x.At(mark.Value))).Select(Kept).OrderBy(end => end.X).ToList();
        return ends[0].X + ends[0].Half + TextSize.Gap > ends[1].X - ends[1].Half
            ? Html.Empty
            : Html.Concat(ends.Select(end => LabelDrawing.Draw(end.Text, end.X, ValueY, TextAnchor.Middle, "chart-axis-label")));
    }

    private static (string Text, decimal X, decimal Half) Kept((string Text, decimal X) end)
    {
        var half = TextSize.Width(end.Text) * TextScale / 2;
        return (end.Text, Math.Clamp(end.X, half, Width - half), half);
    }
}
