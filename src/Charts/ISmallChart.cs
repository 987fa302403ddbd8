using BarometerSite.Markup;

namespace BarometerSite.Charts;

/// <summary>A drawing small enough to stand beside its figure. It is hidden from screen readers: what stands beside it says it.</summary>
internal interface ISmallChart
{
    Html Draw();
}
