namespace BarometerSite.BrowserTests;

/// <summary>Charts and their tables on paper.</summary>
public sealed class PaperTests(BuiltSite site)
{
    /// <summary>A4 without the margins of the style sheet, in CSS pixels.</summary>
    private const int Paper = 672;

    [Theory]
    [MemberData(nameof(SitePages.OfEditions), MemberType = typeof(SitePages))]
    public async Task Nothing_on_the_pages_of_editions_and_corrections_is_wider_than_the_paper(string address)
    {
        await using var visit = await Visit.ToCity(site, address, Paper);
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await visit.AssertNone("""
            () => [...document.querySelectorAll('main *:not(svg *, .unseen)')]
                .filter(each => each.checkVisibility() && each.getBoundingClientRect().right > innerWidth + 1)
                .map(each => `wider than the paper: ${each.tagName}.${each.className} ${each.textContent.trim().slice(0, 60)}`)
            """);
    }

    [Theory]
    [InlineData("maal/uddannelse/")]
    [InlineData("maal/tryg/")]
    [InlineData("en/goals/workforce/")]
    [InlineData("indikatorer/unsafe/")]
    public async Task Tables_are_printed_whole_and_no_chart_is_parted(string address)
    {
        await using var visit = await Visit.ToCity(site, address, Paper, colours: ColorScheme.Dark);
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await visit.AssertNone("""
            () => {
                const right = document.querySelector('main').getBoundingClientRect().right;
                return [
                    ...[...document.querySelectorAll('table')]
                        .filter(each => !each.checkVisibility() || each.offsetHeight === 0)
                        .map(each => `not printed: ${each.caption.textContent}`),
                    ...[...document.querySelectorAll('table, .chart')]
                        .filter(each => each.getBoundingClientRect().right > right + 1)
                        .map(each => `wider than the paper: ${each.textContent.slice(0, 60)}`),
                    ...[...document.querySelectorAll('.figure-drawing')]
                        .filter(each => getComputedStyle(each).breakInside !== 'avoid')
                        .map(() => 'a drawing may be parted'),
                    ...[...document.querySelectorAll('figcaption')]
                        .filter(each => getComputedStyle(each).breakAfter !== 'avoid')
                        .map(() => 'a name may be parted from its drawing'),
                    ...[...document.querySelectorAll('figure button, figure summary')]
                        .filter(each => each.checkVisibility())
                        .map(each => `of no use on paper: ${each.textContent}`),
                ];
            }
            """);
        Assert.True(await visit.Page.Locator("details:not([open]) table").CountAsync() > 0);
    }
}
