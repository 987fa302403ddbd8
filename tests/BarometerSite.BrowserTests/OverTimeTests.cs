namespace BarometerSite.BrowserTests;

/// <summary>The verdicts half-year by half-year: more columns than a screen or a sheet has room for.</summary>
public sealed class OverTimeTests(BuiltSite site)
{
    /// <summary>A4 without the margins of the style sheet, in CSS pixels.</summary>
    private const int Paper = 672;

    private const string Edges = """
        () => {
            const today = [...document.querySelectorAll('.over-time tr > :last-child')].map(each => each.getBoundingClientRect());
            const place = document.querySelector('.scroll:has(.over-time)').getBoundingClientRect();
            return [
                ...(today.length < 3 ? ['no table'] : []),
                ...(today.some(each => each.left < place.left || each.right > place.right + 1) ? ['today is out of sight'] : []),
            ];
        }
        """;

    // As after ten years more: nineteen further columns beside the newest edition's.
    private const string TenYearsOn = """
        () => {
            for (const row of document.querySelectorAll('.over-time thead tr:last-child, .over-time tbody tr')) {
                const newest = row.parentElement.tagName === 'THEAD' ? row.lastElementChild : row.children[row.children.length - 2];
                for (let number = 0; number < 19; number++)
                    newest.after(newest.cloneNode(true));
            }
            [...document.querySelectorAll('.over-time [scope=colgroup]')].pop().colSpan += 19;
        }
        """;

    private const string WiderThanThePaper = """
        () => {
            const [table, main] = ['.over-time', 'main'].map(each => document.querySelector(each).getBoundingClientRect());
            return [
                ...(table.left < main.left - 1 || table.right > main.right + 1 ? [`${table.left} to ${table.right} of ${main.left} to ${main.right}`] : []),
                ...[...document.querySelectorAll('.over-time th:not([colspan])')]
                    .filter(each => each.scrollWidth > each.clientWidth + 1)
                    .map(each => `cut off: ${each.textContent.trim()}`),
            ];
        }
        """;

    [Theory]
    [InlineData(SitePages.OverTime, Visit.Phone)]
    [InlineData(SitePages.OverTime, Visit.Desk)]
    [InlineData("en/over-time/", Visit.Phone)]
    public async Task Today_is_seen_without_scrolling_sideways(string address, int width)
    {
        await using var visit = await Visit.To(site, address, width);
        await visit.AssertNone(Edges);
    }

    [Theory]
    [InlineData(SitePages.OverTime)]
    [InlineData("en/over-time/")]
    public async Task Twenty_editions_fit_on_a_sheet_of_paper(string address)
    {
        await using var visit = await Visit.To(site, address, Paper);
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await visit.AssertNone(WiderThanThePaper);
        await visit.Page.EvaluateAsync(TenYearsOn);
        await visit.AssertNone(WiderThanThePaper);
    }
}
