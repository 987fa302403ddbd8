namespace BarometerSite.BrowserTests;

/// <summary>Figures and charts use the room that they have, from a small phone to a wide desk.</summary>
public sealed class FigureRoomTests(BuiltSite site)
{
    private static readonly int[] Widths = [320, 360, 480, 640, 768, 1024, Visit.Desk, 1440];

    /// <summary>Faces are wider on some machines than on others: with the spacing of WCAG 1.4.12 each is as wide as the widest.</summary>
    private const string Spaced = "* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }";

    private const string BrokenWords = """
        () => [...document.querySelectorAll('.figure-value, .fact-figure')].flatMap(figure => {
            const texts = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
            const found = [];
            while (texts.nextNode()) {
                for (const word of texts.currentNode.data.matchAll(/\S+/g)) {
                    const range = new Range();
                    range.setStart(texts.currentNode, word.index);
                    range.setEnd(texts.currentNode, word.index + word[0].length);
                    if (new Set([...range.getClientRects()].map(box => Math.round(box.top))).size > 1)
                        found.push(`${innerWidth}: ${word[0]} in ${figure.textContent}`);
                }
            }
            return found;
        })
        """;

    // Headings have a column of their own on a desk. A map of tiles says no more for being large.
    private const string NarrowCharts = """
        () => {
            const main = document.querySelector('main');
            const { paddingLeft, paddingRight } = getComputedStyle(main);
            const room = (main.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)) * (innerWidth < 1024 ? 0.95 : 0.65);
            return [...main.querySelectorAll('figure .chart:not(:has(.chart-tile))')]
                .filter(chart => chart.getBoundingClientRect().width < room)
                .map(chart => `${innerWidth}: ${chart.getBoundingClientRect().width} of ${room}: ${chart.querySelector('title').textContent}`);
        }
        """;

    [Theory]
    [InlineData(SitePages.Front)]
    [InlineData("maal/overledighed/")]
    [InlineData("indikatorer/")]
    [InlineData("indikatorer/unemployment-gap/")]
    [InlineData("indsatsomraader/arbejdslivet/")]
    [InlineData("handleplaner/beskaeftigelses-og-integrationsudvalget/")]
    [InlineData("en/goals/unemployment/")]
    public async Task No_word_of_a_figure_is_broken_at_any_width(string address)
    {
        await using var visit = await Visit.To(site, address);
        await visit.Unfold();
        await visit.Wear(Spaced);
        foreach (var width in Widths)
        {
            await visit.Page.SetViewportSizeAsync(width, 800);
            await visit.AssertNone(BrokenWords);
        }
    }

    [Theory]
    [InlineData("maal/overledighed/")]
    [InlineData(SitePages.GoalWithReceipt)]
    [InlineData(SitePages.Indicator)]
    public async Task A_chart_fills_its_column(string address)
    {
        await using var visit = await Visit.To(site, address);
        foreach (var width in new[] { Visit.Phone, 768, Visit.Desk, 1440 })
        {
            await visit.Page.SetViewportSizeAsync(width, 800);
            await visit.AssertNone(NarrowCharts);
        }
    }
}
