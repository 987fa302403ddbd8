using BarometerSite.Markup;

namespace BarometerSite.Charts;

/// <summary>A drawn chart, and its size in units of its view box.</summary>
/// <param name="Svg">A whole SVG element, named and described.</param>
/// <param name="Drawing">What is in it, for a larger picture.</param>
internal sealed record ChartPicture(Html Svg, Html Drawing, decimal Width, decimal Height);
