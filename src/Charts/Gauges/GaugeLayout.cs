using BarometerSite.Charts.Drawing;
using BarometerSite.Markup;

namespace BarometerSite.Charts.Gauges;

/// <summary>Where everything on a goal's barometer goes: the two ends are written above the track, what is and what ought to be below it.</summary>
internal sealed record GaugeLayout : IChartLayout
{
    public const decimal Thickness = 16;
    private const decimal Inset = 12;
    private const decimal ToTrack = 16;
    private const decimal LeaderBegins = 4;

    public GaugeLayout(GaugeChart chart)
    {
        Chart = chart;
        X = chart.Scale(Inset, ChartPicture.Width - Inset, beyondEnds: 0.08m);
        var marks = chart.Marks.Select(mark => (mark, X.At(mark.Value))).ToList();
        // The rows above are known only when they are laid out: they are laid out from the track upwards, and then moved below the upper edge.
        var above = GaugeLabels.Place(chart, marks.Where(mark => IsAbove(mark.mark.Kind)), -LeaderBegins, -ToTrack, -1);
        TrackTop = -above.Select(mark => mark.Label.Box.Top).DefaultIfEmpty(-ToTrack).Min();
        var below = GaugeLabels.Place(chart, marks.Where(mark => !IsAbove(mark.mark.Kind)), Thickness + LeaderBegins, Thickness + ToTrack, 1);
        Marks = [.. above.Concat(below).Select(mark => Lowered(mark, TrackTop))];
        var bottom = Marks.Select(mark => mark.Label.Box.Bottom).Append(TrackTop + Thickness + ToTrack).Max();
        OpenNote = chart.Open is { } open ? Note(TextSize.Wrap(open, ChartPicture.Width), bottom + ToTrack) : null;
        Height = OpenNote is { } note ? note.Box.Bottom : bottom;
    }

    public GaugeChart Chart { get; }

    public LinearScale X { get; }

    public decimal TrackTop { get; }

    public ImmutableArray<PlacedMark> Marks { get; }

    public PlacedLabel? OpenNote { get; }

    public decimal Height { get; }

    public Html Draw() => GaugeDrawing.Draw(this);

    public PlacedMark? At(GaugeMarkKind kind) => Marks.FirstOrDefault(placed => placed.Mark.Kind == kind);

    private static bool IsAbove(GaugeMarkKind kind) => kind is GaugeMarkKind.Start or GaugeMarkKind.Target;

    private static PlacedMark Lowered(PlacedMark mark, decimal by) => mark with
    {
        Label = mark.Label with { Y = mark.Label.Y + by },
        Leader = [.. mark.Leader.Select(step => (step.X, step.Y + by))],
    };

    private static PlacedLabel Note(ImmutableArray<string> lines, decimal top) =>
        new(lines, 0, top + (lines.Length * TextSize.LineHeight / 2), TextAnchor.Start, "chart-note");
}
