using BarometerSite.Markup;

namespace BarometerSite.Charts;

/// <summary>A drawn chart, and its size in units of its view box. Drawing is dear: it is done once for page, file and lint.</summary>
/// <param name="Svg">A whole SVG element, named and described.</param>
/// <param name="Drawing">What is in it, for a larger picture.</param>
/// <param name="Layout">Where everything in it stands; null where there is nothing to show, or nothing to place.</param>
internal sealed record ChartPicture(Html Svg, Html Drawing, decimal Width, decimal Height, IChartLayout? Layout);
