using BarometerSite.Markup;

namespace BarometerSite.Charts;

/// <summary>A drawn chart: an SVG element, and its size in units of its view box.</summary>
internal sealed record ChartPicture(Html Svg, decimal Width, decimal Height);
