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
        Html.Of($"<path class=\"chart-band\" d=\"{PathData.Through([.. run.Select(point => (point.X, point.High!.Value)), .. run.Reverse().Select(point => (point.X, point.Low!.Value))])}Z\"/>")));

    /// <summary>A thin broken line with a small diamond at each milestone; where it begins stands a measurement, and at its end the target.</summary>
    public static Html Plan(LineLayout layout)
    {
        var plan = layout.Chart.Plan;
        if (plan.IsEmpty)
            return Html.Empty;
        var path = PathData.Through(plan.Select(point => (layout.X.At(point.Time), layout.Y.At(point.Value))));
        return Html.Of($"<path class=\"chart-plan\" d=\"{path}\"/>{plan.Select(point => Planned(layout, point))}");
    }

    /// <summary>Small open circles, each joined with the figure that took its place.</summary>
    public static Html Earlier(LineLayout layout) => Html.Concat(layout.Drawn.Zip(layout.Series).Where(pair => !pair.First.Series.Earlier.IsEmpty).Select(pair =>
    {
        var (series, placed) = (pair.First.Series, pair.Second);
        return Html.Of($"<g data-series=\"{series.Name}\">{series.Earlier.Select(point => Earlier(layout, series, placed, point))}</g>");
    }));

    /// <summary>Dashed from the latest point to an open circle at the time that the target is due.</summary>
    public static Html Projections(LineLayout layout) => Html.Concat(layout.Projections.Select(one =>
        Html.Of($"<g{(one.Style > 1 ? Html.Of($" class=\"chart-projected-{one.Style}\"") : Html.Empty)} data-series=\"{one.Series.Name}\"><path class=\"chart-projection\" d=\"M{one.Line.X1} {one.Line.Y1}L{one.Line.X2} {one.Line.Y2}\"/><g{MarkData.Of(one.Projection.Value, one.Projection.Period, ChartKind.Projected)}><circle class=\"chart-projection-end\" cx=\"{one.Line.X2}\" cy=\"{one.Line.Y2}\" r=\"{Small}\"/></g></g>")));

    /// <summary>What a note below the drawing explains, drawn small before it.</summary>
    public static Html Sign(NoteSign sign, decimal x, decimal y) => sign switch
    {
        NoteSign.Plan => Html.Of($"<path class=\"chart-plan\" d=\"M{x - 8} {y}h16\"/>{Milestone(x, y)}"),
        NoteSign.Earlier => Html.Of($"<circle class=\"chart-earlier\" cx=\"{x}\" cy=\"{y}\" r=\"{EarlierRadius}\"/>"),
        NoteSign.Uncertainty => Html.Of($"<path class=\"chart-band\" d=\"M{x - 8} {y - 6}h16v12h-16Z\"/>"),
        NoteSign.None => Html.Empty,
        _ => throw new ArgumentOutOfRangeException(nameof(sign)),
    };

    /// <summary>A point's figures, as attributes.</summary>
    public static Html Data(ChartPoint point, string? kind = null) => MarkData.Of(point.Value, point.Period, kind, point.Lower, point.Upper);

    private static Html Planned(LineLayout layout, PlanPoint point)
    {
        var shape = point.IsMilestone ? Milestone(layout.X.At(point.Time), layout.Y.At(point.Value)) : Html.Empty;
        return Html.Of($"<g{MarkData.Of(point.Value, point.Period, ChartKind.Planned)}>{shape}</g>");
    }

    private static Html Earlier(LineLayout layout, ChartSeries series, PlacedSeries placed, ChartPoint point)
    {
        var now = placed.Points[series.Points.IndexOf(series.Points.First(other => other.Time == point.Time))];
        var y = layout.Y.At(point.Value);
        return Html.Of($"<path class=\"chart-leader\" d=\"M{now.X} {y}V{now.Y}\"/><g{Data(point, ChartKind.Earlier)}><circle class=\"chart-earlier\" cx=\"{now.X}\" cy=\"{y}\" r=\"{EarlierRadius}\"/></g>");
    }

    private static Html Milestone(decimal x, decimal y) =>
        Html.Of($"<path class=\"chart-milestone\" d=\"M{x} {y - Small}L{x + Small} {y}L{x} {y + Small}L{x - Small} {y}Z\"/>");
}
