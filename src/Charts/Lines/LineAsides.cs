using BarometerSite.Charts.Drawing;
using BarometerSite.Markup;

namespace BarometerSite.Charts.Lines;

/// <summary>Draws what stands beside the measured lines: their uncertainty, the plan, figures as first published, and where lines lead.</summary>
internal static class LineAsides
{
    private const decimal Small = 4.5m;
    private const decimal EarlierRadius = 4;

    /// <summary>Along the upper bounds, and back along the lower ones.</summary>
    public static Html Band(LineLayout layout) => Html.Concat(layout.Bands.Select(run =>
    {
        var (there, back) = (run.Select(point => (point.X, point.High!.Value)), run.Reverse().Select(point => (point.X, point.Low!.Value)));
        return Svg.Path("chart-band", $"{Svg.Through([.. there, .. back])}Z");
    }));

    /// <summary>A thin broken line with a small diamond at each milestone; where it begins stands a measurement, and at its end the target.</summary>
    public static Html Plan(LineLayout layout)
    {
        var plan = layout.Chart.Plan;
        if (plan.IsEmpty)
            return Html.Empty;
        var path = Svg.Through(plan.Select(point => (layout.X.At(point.Time), layout.Y.At(point.Value))));
        return Html.Of($"{Svg.Path("chart-plan", path)}{plan.Select(point => Planned(layout, point))}");
    }

    /// <summary>Small open circles, each joined with the figure that took its place.</summary>
    public static Html Earlier(LineLayout layout) => Html.Concat(layout.Drawn.Zip(layout.Series, (one, placed) => (one.Series, Placed: placed))
        .Where(one => !one.Series.Earlier.IsEmpty)
        .SelectMany(one => one.Series.Earlier.Select(point => Earlier(layout, one.Series, one.Placed, point))));

    /// <summary>Dashed from the latest point to an open circle at the time that the target is due.</summary>
    public static Html Projections(LineLayout layout) => Html.Concat(layout.Projections.Select(one =>
    {
        var line = Svg.Path("chart-projection", $"M{one.Line.X1} {one.Line.Y1}L{one.Line.X2} {one.Line.Y2}");
        var end = Svg.Circle("chart-projection-end", one.Line.X2, one.Line.Y2, Small, MarkData.Of(one.Projection.Value, PointKind.Projected));
        return one.Style > 1 ? Svg.Group(Html.Of($" class=\"chart-projected-{one.Style}\""), line, end) : Html.Of($"{line}{end}");
    }));

    /// <summary>What a note below the drawing explains, drawn small before it.</summary>
    public static Html Sign(NoteSign sign, decimal x, decimal y) => sign switch
    {
        NoteSign.Plan => Html.Of($"{Svg.Path("chart-plan", $"M{x - 8} {y}h16")}{Svg.Diamond("chart-milestone", x, y, Small)}"),
        NoteSign.Earlier => Svg.Circle("chart-earlier", x, y, EarlierRadius),
        NoteSign.Uncertainty => Svg.Path("chart-band", $"M{x - 8} {y - 6}h16v12h-16Z"),
        NoteSign.None => Html.Empty,
        _ => throw new ArgumentOutOfRangeException(nameof(sign)),
    };

    /// <summary>A point's figures, as attributes.</summary>
    public static Html Data(ChartPoint point, string? kind = null) => MarkData.Of(point.Value, kind, point.Lower, point.Upper);

    private static Html Planned(LineLayout layout, PlanPoint point)
    {
        var shape = point.IsMilestone ? Svg.Diamond("chart-milestone", layout.X.At(point.Time), layout.Y.At(point.Value), Small) : Html.Empty;
        return Svg.Group(MarkData.Of(point.Value, PointKind.Planned), shape);
    }

    private static Html Earlier(LineLayout layout, LineSeries series, PlacedSeries placed, ChartPoint point)
    {
        var now = placed.Points[series.Points.IndexOf(series.Points.First(other => other.Time == point.Time))];
        var y = layout.Y.At(point.Value);
        var circle = Svg.Circle("chart-earlier", now.X, y, EarlierRadius, Data(point, PointKind.Earlier));
        return Html.Of($"{Svg.Path("chart-leader", $"M{now.X} {y}V{now.Y}")}{circle}");
    }
}
