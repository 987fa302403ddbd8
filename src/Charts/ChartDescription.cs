namespace BarometerSite.Charts;

/// <summary>Says in a sentence or two what a chart shows: for readers beside it, and for those who cannot see it.</summary>
internal static class ChartDescription
{
    public static string Of(ChartSpecification chart) => chart.Title;
}
