using BarometerSite.Pages.Views;

namespace BarometerSite.Pages.Building;

/// <summary>The small pages that show one chart, for others to put into theirs. Each follows from the page that the chart stands on.</summary>
internal static class EmbedPages
{
    public static PagePlan Of(ChartView chart, PagePlan page) => new(
        PageKind.Embed,
        page.Language,
        Addresses.Embed(chart.Specification.Id, page.Language),
        chart.Specification.Title,
        chart.Subtitle,
        [],
        "embed/" + chart.Specification.Id,
        () => new EmbedView(chart, new LinkView(page.Title, page.Address)),
        page.Span);
}
