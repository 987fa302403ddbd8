using BarometerSite.Markup;

namespace BarometerSite.Charts;

/// <summary>A drawn chart, and its height in units of its view box. Drawing is dear: it is done once for page and file.</summary>
/// <param name="Svg">A whole SVG element, named and described.</param>
/// <param name="Drawing">What is in it, for a larger picture.</param>
internal sealed record ChartPicture(Html Svg, Html Drawing, decimal Height)
{
    /// <summary>Of every chart, in units of its view box.</summary>
    public const decimal Width = 480;
}

/// <summary>A chart whose every part has its place, <see cref="ChartPicture.Width"/> wide.</summary>
internal interface IChartLayout
{
    decimal Height { get; }

    /// <summary>From the back to the front.</summary>
    Html Draw();
}

/// <summary>A drawing small enough to stand beside its figure. It is hidden from screen readers: what stands beside it says it.</summary>
internal interface ISmallChart
{
    /// <summary>Of its view box.</summary>
    decimal Width { get; }

    /// <inheritdoc cref="Width"/>
    decimal Height { get; }

    Html Draw();
}
