using BarometerSite.Markup;

namespace BarometerSite.Charts;

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
    Html Draw();
}
