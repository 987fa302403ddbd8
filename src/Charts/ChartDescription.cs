using BarometerSite.Charts.Dots;
using BarometerSite.Charts.Gauge;
using BarometerSite.Charts.Tiles;
using BarometerSite.Charts.Wheel;

namespace BarometerSite.Charts;

/// <summary>Says in a few plain sentences what a chart shows: for readers beside it, and for those who cannot see it.</summary>
internal static class ChartDescription
{
    /// <summary>What is shown and what is to be seen.</summary>
    public static string Of(ChartSpecification chart) =>
        Heading(chart) is var heading && heading.EndsWith('?') ? $"{heading} {Finding(chart)}" : $"{heading}. {Finding(chart)}";

    /// <summary>The title, with the time where it is a single one.</summary>
    public static string Heading(ChartSpecification chart) => Period(chart) is { } period ? $"{chart.Title}, {period}" : chart.Title;

    private static string? Period(ChartSpecification chart) => chart switch
    {
        BarChart bars => bars.Period,
        DotChart dots => dots.Period,
        TileMap map => map.Period,
        _ => null,
    };

    /// <summary>For those who do not see the drawing: what somebody wrote, or else what is to be seen.</summary>
    public static string InPlace(ChartSpecification chart) => chart.WrittenText ?? Finding(chart);

    /// <summary>What is to be seen, for where the heading is said already.</summary>
    public static string Finding(ChartSpecification chart) => chart switch
    {
        LineChart line => LineDescription.Of(line),
        BarChart bars => BarDescription.Of(bars),
        GaugeChart gauge => GaugeDescription.Of(gauge),
        DotChart dots => DotDescription.Of(dots),
        TileMap map => TileDescription.Of(map),
        YearWheel wheel => WheelDescription.Of(wheel),
        _ => throw new ArgumentOutOfRangeException(nameof(chart), chart.GetType().Name, "no description for this kind of chart"),
    };
}
