using BarometerSite.Charts.Drawing;

namespace BarometerSite.Charts.Lines;

/// <summary>The texts inside a line chart: names at the lines' ends, values of the main line, the target, the breaks.</summary>
internal static class LineLabels
{
    private const decimal NearPoint = Marker.Radius + 3;
    private const decimal NearLine = 4;
    private const decimal BetweenLabels = 6;

    public static decimal HeightInColumn(PlacedLabel label) => label.Box.Height + BetweenLabels;

    public static IEnumerable<PlacedLabel> Place(LineLayout layout)
    {
        if (layout.Drawn.IsEmpty)
            return [];
        var room = Taken(layout);
        return [.. EndLabels(layout, room), .. Values(layout, room), .. Target(layout, room), .. Projections(layout, room), .. Breaks(layout, room)];
    }

    private static FreePlace Taken(LineLayout layout)
    {
        // Labels may rise above the plot, but not above the drawing; and not below the axis, where the years stand.
        var top = layout.Chart.UnitCaption.Length > 0 ? TextSize.LineHeight : 0;
        var room = new FreePlace(new(layout.Plot.Left, top, ChartPicture.Width - layout.Plot.Left, layout.Plot.Bottom - top));
        foreach (var series in layout.Series)
        {
            foreach (var segment in series.Segments)
                room.Add(segment);
            foreach (var point in series.Points)
            {
                room.AddMarker(Box.Around(point.X, point.Y, 2 * Marker.Radius, 2 * Marker.Radius));
                if (point is { Low: { } low, High: { } high } && !layout.Bands.Any(run => run.Contains(point)))
                    room.Add(new(point.X, low, point.X, high));
            }
        }
        if (layout.AxisCut is { } cut)
            room.AddMarker(cut);
        foreach (var x in layout.Breaks)
            room.Add(new(x, layout.Plot.Top, x, layout.Plot.Bottom));
        if (layout.Chart.Target is { } target)
        {
            room.Add(new(layout.Plot.Left, layout.Y.At(target.Value), layout.Plot.Right, layout.Y.At(target.Value)));
            room.AddMarker(Box.Around(layout.X.At(target.Time), layout.Y.At(target.Value), 2 * Marker.Radius, 2 * Marker.Radius));
        }
        foreach (var (from, to) in layout.Chart.Plan.Zip(layout.Chart.Plan.Skip(1)))
            room.Add(new(layout.X.At(from.Time), layout.Y.At(from.Value), layout.X.At(to.Time), layout.Y.At(to.Value)));
        foreach (var line in layout.Projections.Select(projection => projection.Line))
        {
            room.Add(line);
            room.AddMarker(Box.Around(line.X2, line.Y2, 2 * Marker.Radius, 2 * Marker.Radius));
        }
        return room;
    }

    private static IEnumerable<PlacedLabel> EndLabels(LineLayout layout, FreePlace room)
    {
        var wanted = layout.EndLabels.Select(end => (layout.Y.At(end.Of.Series.Points[^1].Value), HeightInColumn(end.Label))).ToList();
        var x = layout.Plot.Right + TextSize.Gap + Marker.Radius;
        foreach (var (end, middle) in layout.EndLabels.Zip(SpreadApart.Middles(wanted, 0, layout.Plot.Bottom)))
        {
            var label = end.Label with { X = x, Y = middle };
            room.AddText(label.Box);
            yield return label;
        }
    }

    private static IEnumerable<PlacedLabel> Values(LineLayout layout, FreePlace room)
    {
        var main = layout.Drawn.First(one => one.IsMain).Series;
        var placed = layout.Series.First(one => one.IsMain);
        if (!layout.HasEndColumn)
            yield return Value(^1);
        if (placed.Points.Length > 1)
            yield return Value(0);

        PlacedLabel Value(Index index)
        {
            var text = layout.Chart.AtPoint(main.Points[index].Value);
            return room.Take(AroundPoint(layout, text, placed.Points[index]));
        }
    }

    private static IEnumerable<PlacedLabel> AroundPoint(LineLayout layout, string text, PlacedPoint point)
    {
        var half = TextSize.BoldWidth(text) / 2;
        var (least, most) = (layout.Plot.Left + half, ChartPicture.Width - half);
        var middle = Within(point.X, least, most);
        var away = NearPoint + (TextSize.LineHeight / 2);
        // Text stands beside a whisker's ends, but may lie on an area.
        var hasWhisker = point is { High: not null, Low: not null } && !layout.Bands.Any(run => run.Contains(point));
        var (high, low) = hasWhisker ? (point.High!.Value, point.Low!.Value) : (point.Y, point.Y);
        return
            from further in new[] { 0, 10, 20 }
            from x in new[] { middle, Within(middle + (half / 2), least, most), Within(middle - (half / 2), least, most) }
            from y in new[] { high - away - further, low + away + further }
            select new PlacedLabel([text], x, y, TextAnchor.Middle, "chart-value", ValueLines: 1);
    }

    private static IEnumerable<PlacedLabel> Target(LineLayout layout, FreePlace room)
    {
        if (layout.Chart.Target is not { } target)
            yield break;
        // On one line if it has room; else in a block, which fits into a corner.
        yield return room.Take(TargetPlaces(layout, target, TextSize.Wrap(target.Label, layout.Plot.Width))
            .Concat(TargetPlaces(layout, target, TextSize.Wrap(target.Label, layout.Plot.Width / 2))));
    }

    private static IEnumerable<PlacedLabel> TargetPlaces(LineLayout layout, LineTarget target, ImmutableArray<string> lines)
    {
        var half = TextSize.Width(lines) / 2;
        var due = Within(layout.X.At(target.Time), layout.Plot.Left + half, layout.Plot.Right - half);
        var y = layout.Y.At(target.Value);
        var away = NearLine + (lines.Length * TextSize.LineHeight / 2);
        return
            from further in new[] { 0, 8, 16, 32, 48 }
            from x in new[] { due, (due + layout.Plot.Left + half) / 2, layout.Plot.Left + half, layout.Plot.Right - half }
            from middle in new[] { y - away - further, y + away + further }
            select new PlacedLabel(lines, x, middle, TextAnchor.Middle, "chart-target-label");
    }

    private static IEnumerable<PlacedLabel> Projections(LineLayout layout, FreePlace room)
    {
        foreach (var (_, _, projection, line) in layout.Projections)
        {
            var text = layout.Chart.Words.Say("chart_projected", ("value", layout.Chart.AtPoint(projection.Value)));
            var (broad, narrow) = (TextSize.Wrap(text, layout.Plot.Width * 2 / 3), TextSize.Wrap(text, layout.Plot.Width / 3));
            yield return room.Take(ProjectionPlaces(layout, line, broad).Concat(ProjectionPlaces(layout, line, narrow)));
        }
    }

    /// <summary>Near its end, else along its line, else anywhere above or below it.</summary>
    private static IEnumerable<PlacedLabel> ProjectionPlaces(LineLayout layout, Segment line, ImmutableArray<string> lines)
    {
        var half = TextSize.Width(lines) / 2;
        var (least, most) = (layout.Plot.Left + half, layout.Plot.Right - half);
        var away = NearPoint + (lines.Length * TextSize.LineHeight / 2);
        return
            from further in new[] { 0, 10, 20, 32, 46, 62, 80 }
            from along in new[] { 1m, 0.75m, 0.5m, 0.25m }
            let x = Within(line.X1 + ((line.X2 - line.X1) * along), least, most)
            let y = line.Y1 + ((line.Y2 - line.Y1) * along)
            from middle in new[] { y - away - further, y + away + further }
            select new PlacedLabel(lines, x, middle, TextAnchor.Middle, "chart-projection-label");
    }

    private static IEnumerable<PlacedLabel> Breaks(LineLayout layout, FreePlace room)
    {
        ImmutableArray<string> text = [layout.Chart.Words.Word("chart_break")];
        foreach (var x in layout.Breaks)
        {
            var half = TextSize.LineHeight / 2;
            var places =
                from y in new[] { layout.Plot.Top + half, layout.Plot.Bottom - half - NearLine, (layout.Plot.Top + layout.Plot.Bottom) / 2 }
                from isRight in new[] { true, false }
                select new PlacedLabel(text, isRight ? x + NearLine : x - NearLine, y, isRight ? TextAnchor.Start : TextAnchor.End, "chart-break-label");
            yield return room.Take(places);
        }
    }

    private static decimal Within(decimal value, decimal least, decimal most) => Math.Max(least, Math.Min(most, value));
}
