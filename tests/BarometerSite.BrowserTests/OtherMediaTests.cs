namespace BarometerSite.BrowserTests;

/// <summary>Paper, the reader's own colours, and no styles at all.</summary>
public sealed class OtherMediaTests(BuiltSite site)
{
    [Theory]
    [InlineData(SitePages.GoalWithReceipt)]
    [InlineData(SitePages.Indicator)]
    public async Task On_paper_the_tables_are_open_and_the_navigation_is_gone(string address)
    {
        await using var visit = await Visit.To(site, address, colours: ColorScheme.Dark);
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await visit.AssertNone("""
            () => [
                ...[...document.querySelectorAll('nav, .skip-link, .downloads')]
                    .filter(each => each.checkVisibility())
                    .map(each => `printed: ${each.className}`),
                ...[...document.querySelectorAll('table')]
                    .filter(each => !each.checkVisibility() || each.offsetHeight === 0)
                    .map(each => `not printed: ${each.caption.textContent}`),
            ]
            """);
        Assert.True(await visit.Page.Locator("details:not([open]) table").CountAsync() > 0);
        Assert.Equal("rgb(255, 255, 255)", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor"));
    }

    [Theory]
    [InlineData(SitePages.Front)]
    [InlineData("metode/")]
    public async Task Verdicts_keep_their_signs_in_the_readers_own_colours(string address)
    {
        await using var visit = await Visit.To(site, address);
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active });
        await visit.AssertNone("""
            () => {
                const { backgroundColor: paper, color: ink } = getComputedStyle(document.documentElement);
                const paint = each => { const style = getComputedStyle(each); return style.fill !== 'none' ? style.fill : style.stroke; };
                return [...document.querySelectorAll('.sign')].flatMap(sign => [
                    ...(sign.getBoundingClientRect().width < 16 ? ['too small'] : []),
                    ...[...sign.querySelectorAll('.sign-fill, .sign-line, .sign-dash')]
                        .filter(each => paint(each) !== ink)
                        .map(() => 'not drawn in the colour of the text'),
                    ...[...sign.querySelectorAll('.sign-cut')].filter(each => paint(each) !== paper).map(() => 'the cut is filled'),
                ]);
            }
            """);
        Assert.True(await visit.Page.Locator(".sign").CountAsync() > 0);
    }

    [Theory]
    [MemberData(nameof(SitePages.Varied), MemberType = typeof(SitePages))]
    public async Task Without_styles_the_page_reads_from_top_to_bottom(string address)
    {
        await using var visit = await Visit.To(site, address, Visit.Phone);
        await visit.Page.EvaluateAsync("for (const sheet of document.styleSheets) sheet.disabled = true");
        await visit.AssertNone("""
            () => {
                const landmarks = [...document.querySelectorAll('body > header, body > main, body > footer')].map(each => each.tagName).join(' ');
                const tops = [...document.querySelectorAll('.skip-link, body > header, h1, body > footer')].map(each => each.getBoundingClientRect().top);
                return [
                    ...(landmarks !== 'HEADER MAIN FOOTER' ? [landmarks] : []),
                    ...(document.querySelectorAll('main h1').length !== 1 ? ['not one h1'] : []),
                    ...(tops.some((top, index) => index > 0 && top < tops[index - 1]) ? [`not in order: ${tops}`] : []),
                    ...[...document.querySelectorAll('.sign')].filter(each => each.getBoundingClientRect().width > 32).map(() => 'a sign that fills the page'),
                ];
            }
            """);
    }
}
