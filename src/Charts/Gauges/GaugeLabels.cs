using BarometerSite.Charts.Drawing;

namespace BarometerSite.Charts.Gauges;

/// <summary>A mark with its place, what is written at it, and the way from the one to the other.</summary>
/// <param name="Leader">From the track to the label, one step a row.</param>
internal sealed record PlacedMark(GaugeMark Mark, decimal X, PlacedLabel Label, ImmutableArray<(decimal X, decimal Y)> Leader);

/// <summary>
/// The texts on one side of a goal's barometer. Those that fit beside each other stand in one row, moved apart as far as it takes; of the
/// others the middle ones stand a row further away, and the way to them is kept free of text.
/// </summary>
internal static class GaugeLabels
{
    public const decimal RowHeight = 2 * TextSize.LineHeight;
    private const decimal BesideLeader = TextSize.Gap;

    /// <param name="marks">With the places that they have on the track.</param>
    /// <param name="edge">Where the leaders leave the track.</param>
    /// <param name="first">Where the nearest row begins.</param>
    /// <param name="away">1 where the rows go down, -1 where they go up.</param>
    public static IReadOnlyList<PlacedMark> Place(GaugeChart chart, IEnumerable<(GaugeMark Mark, decimal X)> marks, decimal edge, decimal first, int away) =>
        Place([.. marks.OrderBy(mark => mark.X).Select(mark => new Waiting(mark.Mark, mark.X, Label(chart, mark.Mark), [(mark.X, edge)]))], first, away);

    private static List<PlacedMark> Place(IReadOnlyList<Waiting> marks, decimal row, int away)
    {
        if (marks.Count == 0)
            return [];
        var later = new HashSet<int>();
        while (marks.Select((mark, index) => Room(mark, later.Contains(index))).Sum() > ChartPicture.Width && later.Count < marks.Count - 1)
        {
            var here = Enumerable.Range(0, marks.Count).Where(index => !later.Contains(index)).ToList();
            later.Add(here[here.Count / 2]);
        }
        var middles = SpreadApart.Middles([.. marks.Select((mark, index) => (mark.X, Room(mark, later.Contains(index))))], 0, ChartPicture.Width);
        var next = row + (away * RowHeight);
        var placed = marks.Index().Where(one => !later.Contains(one.Index)).Select(one => Place(one.Item, middles[one.Index], row, next));
        var moved = marks.Index().Where(one => later.Contains(one.Index))
            .Select(one => one.Item with { X = middles[one.Index], Leader = [.. one.Item.Leader, (middles[one.Index], row)] });
        return [.. placed, .. Place([.. moved], next, away)];
    }

    private static decimal Room(Waiting mark, bool isLater) => isLater ? BesideLeader : mark.Label.Width + (2 * TextSize.Gap);

    /// <summary>A label that had to move clings to its leader by the near edge, so that it stays there where text is smaller.</summary>
    private static PlacedMark Place(Waiting mark, decimal middle, decimal row, decimal next)
    {
        var half = mark.Label.Width / 2;
        var (left, right) = (middle - half, middle + half);
        var (anchor, x) = mark.X < left + (0.2m * mark.Label.Width) ? (TextAnchor.Start, left)
            : mark.X > right - (0.2m * mark.Label.Width) ? (TextAnchor.End, right)
            : (TextAnchor.Middle, middle);
        var label = mark.Label with { X = x, Y = (row + next) / 2, Anchor = anchor };
        return new(mark.Mark, mark.Leader[0].X, label, [.. mark.Leader, (Math.Clamp(mark.X, left, right), row)]);
    }

    private static PlacedLabel Label(GaugeChart chart, GaugeMark mark) =>
        new([chart.Write(mark.Value), GaugeDescription.Name(chart, mark)], 0, 0, TextAnchor.Middle, "chart-gauge-label", ValueLines: 1);

    private sealed record Waiting(GaugeMark Mark, decimal X, PlacedLabel Label, ImmutableArray<(decimal X, decimal Y)> Leader);
}
