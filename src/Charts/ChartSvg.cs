using BarometerSite.Charts.Dots;
using BarometerSite.Charts.Gauge;
using BarometerSite.Charts.Tiles;
using BarometerSite.Charts.Wheel;
using BarometerSite.Markup;

namespace BarometerSite.Charts;

/// <summary>
/// Draws a chart as a still picture in SVG, named and described for those who do not see it. It scales with its place; colours and the size
/// of text come from the site's styles, through classes alone.
/// </summary>
internal static class ChartSvg
{
    private const decimal Width = LineLayout.Width;

    public static Html Draw(ChartSpecification chart) => Picture(chart).Svg;

    public static ChartPicture Picture(ChartSpecification chart) => chart switch
    {
        LineChart line when DrawnSeries.Of(line).IsEmpty => Nothing(chart),
        BarChart { Bars.IsEmpty: true } or DotChart { Rows.IsEmpty: true } or TileMap { Tiles.IsEmpty: true } => Nothing(chart),
        LineChart line => Draw(chart, LineLayout.Of(line), LineDrawing.Draw),
        BarChart bars => Draw(chart, BarLayout.Of(bars), BarDrawing.Draw),
        GaugeChart gauge => Draw(chart, GaugeLayout.Of(gauge), GaugeDrawing.Draw),
        DotChart dots => Draw(chart, DotLayout.Of(dots), DotDrawing.Draw),
        TileMap map => Frame(map, TileDrawing.Height(map), TileDrawing.Draw(map)),
        YearWheel wheel => Draw(chart, WheelLayout.Of(wheel), WheelDrawing.Draw),
        _ => throw new ArgumentOutOfRangeException(nameof(chart), chart.GetType().Name, "no drawing for this kind of chart"),
    };

    private static ChartPicture Draw<TLayout>(ChartSpecification chart, TLayout layout, Func<TLayout, Html> draw)
        where TLayout : class, IChartLayout => Frame(chart, layout.Height, draw(layout), layout);

    private static ChartPicture Nothing(ChartSpecification chart) =>
        Frame(chart, 60, LabelDrawing.Draw(chart.Language.Nothing, Width / 2, 30, TextAnchor.Middle, "chart-note"));

    private static ChartPicture Frame(ChartSpecification chart, decimal height, Html drawing, IChartLayout? layout = null)
    {
        var (title, description) = ($"{chart.Id}-title", $"{chart.Id}-desc");
        return new(Html.Of($"<svg class=\"chart\" viewBox=\"0 0 {Width} {height}\" width=\"{Width}\" height=\"{height}\" font-size=\"{TextSize.FontSize}\" role=\"img\" aria-labelledby=\"{title} {description}\"><title id=\"{title}\">{ChartDescription.Heading(chart)}</title><desc id=\"{description}\">{ChartDescription.InPlace(chart)}</desc>{drawing}</svg>"), drawing, Width, height, layout);
    }
}
