using BarometerSite.Charts.Drawing;
using BarometerSite.Markup;

namespace BarometerSite.Charts.Lines;

/// <summary>A line small enough to stand beside its figure. It carries no words and is hidden from screen readers: the figure says it.</summary>
/// <param name="Target">Drawn as a dashed line where there is one.</param>
internal sealed record Sparkline(LineSeries Series, decimal? Target = null) : ISmallChart
{
    private const decimal Width = 120;
    private const decimal Height = 36;
    private const decimal Radius = 3.5m;
    private const decimal Margin = 5;

    /// <summary>Of the value farthest from zero.</summary>
    private const decimal LeastSpan = 0.3m;

    decimal ISmallChart.Width => Width;

    decimal ISmallChart.Height => Height;

    /// <summary>Nothing at all for a series without points, a dot for a single one.</summary>
    public Html Draw()
    {
        var points = Series.Points;
        if (points.IsEmpty)
            return Html.Empty;
        var (low, high) = Extent([.. points.Select(point => point.Value), .. Target is { } wanted ? [wanted] : Array.Empty<decimal>()]);
        var x = new LinearScale(points[0].Time, points[^1].Time, Margin, Width - Margin);
        var y = new LinearScale(low, high, Height - Margin, Margin);
        var path = Svg.Through(points.Select((point, at) => (x.At(point.Time), y.At(point.Value),
            at == 0 || point.Mark == PointMark.Break || Series.IsConfidentialBetween(points[at - 1], point))));
        var goal = Target is { } value ? Svg.Path("chart-target", $"M0 {y.At(value)}H{Width}") : Html.Empty;
        var line = points.Length > 1 ? Svg.Path("chart-line chart-line-1", path) : Html.Empty;
        var first = points.Length > 1 ? Dot("chart-point chart-point-1 chart-spark-first", points[0]) : Html.Empty;
        return Svg.Small("chart-spark", Width, Height, $"{goal}{line}{first}{Dot("chart-point chart-point-1", points[^1])}");

        Html Dot(string css, ChartPoint point) =>
            Svg.Circle(css, x.At(point.Time), y.At(point.Value), Radius);
    }

    /// <summary>As narrow as the values, for the shape is all there is to see, but never so narrow that a small change fills the height.</summary>
    private static (decimal Low, decimal High) Extent(decimal[] values)
    {
        var (low, high) = (values.Min(), values.Max());
        var missing = Math.Max(0, (LeastSpan * Math.Max(Math.Abs(low), Math.Abs(high))) - (high - low)) / 2;
        return (low - missing, high + missing);
    }
}
