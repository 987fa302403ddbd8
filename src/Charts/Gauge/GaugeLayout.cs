using System.Collections.Immutable;

namespace BarometerSite.Charts.Gauge;

/// <summary>A mark with its place, and what is written at it.</summary>
internal sealed record PlacedMark(GaugeMark Mark, decimal X, PlacedLabel Label);

/// <summary>
/// Where everything on a goal's barometer goes: the two ends are written above the track, what is and what ought to be below it, each as
/// many rows away as it takes for no two texts to meet.
/// </summary>
internal sealed record GaugeLayout : IChartLayout
{
    public const decimal Width = 480;
    public const decimal Thickness = 16;
    private const decimal Inset = 12;
    private const decimal LabelHeight = 2 * TextSize.LineHeight;
    private const decimal ToTrack = 16;

    private GaugeLayout(GaugeChart chart)
    {
        Chart = chart;
        decimal[] values = [.. chart.Marks.Select(mark => mark.Value)];
        var (low, high) = values.Length == 0 ? (0m, 1m) : (values.Min(), values.Max());
        // A start that is no lower than the rest is not an end of the scale: some room stays beyond the outermost marks.
        var beyond = Math.Max((high - low) * 0.08m, high == low ? 1 : 0);
        // The way to the target runs as one reads, also where less is better.
        var runsDown = chart.Of(GaugeMarkKind.Start) is { } start && chart.Of(GaugeMarkKind.Target) is { } target && target.Value < start.Value;
        X = runsDown ? new(high + beyond, low - beyond, Inset, Width - Inset) : new(low - beyond, high + beyond, Inset, Width - Inset);
        var above = Rows(chart.Marks.Where(mark => IsAbove(mark.Kind)));
        var below = Rows(chart.Marks.Where(mark => !IsAbove(mark.Kind)));
        TrackTop = (above.Select(row => row.Row + 1).DefaultIfEmpty(0).Max() * LabelHeight) + ToTrack;
        Marks =
        [
            .. above.Select(row => Place(row.Mark, TrackTop - ToTrack - (row.Row * LabelHeight) - (LabelHeight / 2))),
            .. below.Select(row => Place(row.Mark, TrackTop + Thickness + ToTrack + (row.Row * LabelHeight) + (LabelHeight / 2))),
        ];
        var bottom = TrackTop + Thickness + ToTrack + (below.Select(row => row.Row + 1).DefaultIfEmpty(0).Max() * LabelHeight);
        OpenNote = chart.Open is { } open ? Note(TextSize.Wrap(open, Width), bottom + ToTrack) : null;
        Height = OpenNote is { } note ? note.Box.Bottom : bottom;
    }

    public GaugeChart Chart { get; }

    public LinearScale X { get; }

    public decimal TrackTop { get; }

    public ImmutableArray<PlacedMark> Marks { get; }

    public PlacedLabel? OpenNote { get; }

    public decimal Height { get; }

    public static GaugeLayout Of(GaugeChart chart) => new(chart);

    public PlacedMark? At(GaugeMarkKind kind) => Marks.FirstOrDefault(placed => placed.Mark.Kind == kind);

    public static bool IsAbove(GaugeMarkKind kind) => kind is GaugeMarkKind.Start or GaugeMarkKind.Target;

    private static PlacedLabel Note(ImmutableArray<string> lines, decimal top) =>
        new(lines, 0, top + (lines.Length * TextSize.LineHeight / 2), TextAnchor.Start, "chart-note");

    private List<(GaugeMark Mark, int Row)> Rows(IEnumerable<GaugeMark> marks)
    {
        var placed = new List<(GaugeMark Mark, int Row)>();
        foreach (var mark in marks)
        {
            var box = Place(mark, 0).Label.Box;
            var row = 0;
            while (placed.Any(other => other.Row == row && Place(other.Mark, 0).Label.Box.Overlaps(box)))
                row++;
            placed.Add((mark, row));
        }
        return placed;
    }

    private PlacedMark Place(GaugeMark mark, decimal y)
    {
        ImmutableArray<string> lines = [ValueText.Of(Chart, mark.Value), GaugeDescription.Name(Chart, mark)];
        var x = X.At(mark.Value);
        var label = new PlacedLabel(lines, x, y, TextAnchor.Middle, "chart-label chart-gauge-label", ValueLines: 1);
        var half = (label.Width / 2) + (TextSize.Gap / 2);
        return new(mark, x, label with { X = Math.Max(half, Math.Min(Width - half, x)) });
    }
}
