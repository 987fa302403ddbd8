namespace BarometerSite.BrowserTests;

public sealed class KeyboardTests(BuiltSite site)
{
    private const string Watch = """
        () => {
            const stops =
                [...document.querySelectorAll('a[href], button, summary, input, select, textarea, [tabindex="0"]')].filter(each => each.checkVisibility());
            window.unmet = new Set(stops);
            window.wrong = [];
            document.addEventListener('focusin', event => {
                const each = event.target, style = getComputedStyle(each), box = each.getBoundingClientRect();
                window.unmet.delete(each);
                const name = each.outerHTML.slice(0, 100);
                if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2)
                    window.wrong.push(`no visible focus: ${name}`);
                if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth)
                    window.wrong.push(`out of sight: ${name}`);
            });
            return stops.length;
        }
        """;

    // Links within a sentence are exempt by WCAG 2.5.8, which axe judges with the space around them.
    private const string Small = """
        () => [...document.querySelectorAll('a[href], button, summary')]
            .filter(each => each.checkVisibility() && getComputedStyle(each).display !== 'inline' && !each.matches('.skip-link'))
            .map(each => [each, each.getBoundingClientRect()])
            .filter(([, box]) => box.width < 24 || box.height < 24)
            .map(([each, box]) => `${box.width} x ${box.height}: ${each.outerHTML.slice(0, 100)}`)
        """;

    [Theory]
    [MemberData(nameof(SitePages.Varied), MemberType = typeof(SitePages))]
    public async Task Tab_leads_to_everything_and_the_focus_is_always_seen(string address)
    {
        await using var visit = await Visit.To(site, address, Visit.Phone);
        await visit.Unfold();
        var stops = await visit.Page.EvaluateAsync<int>(Watch);
        for (var stop = 0; stop < stops; stop++)
            await visit.Page.Keyboard.PressAsync("Tab");
        await visit.AssertNone("() => [...window.wrong, ...[...window.unmet].map(each => `never reached: ${each.outerHTML.slice(0, 100)}`)]");
        await visit.AssertNone(Small);
    }

    [Fact]
    public async Task The_first_stop_is_a_link_that_leads_past_the_menu()
    {
        await using var visit = await Visit.To(site, SitePages.GoalWithReceipt);
        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Page.Locator(".skip-link")).ToBeInViewportAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("content", await visit.Page.EvaluateAsync<string>("document.activeElement.id"));
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.activeElement.closest('main') !== null"));
    }

    [Fact]
    public async Task A_receipt_unfolds_by_keyboard()
    {
        await using var visit = await Visit.To(site, SitePages.GoalWithReceipt, scripts: false);
        Assert.False(await visit.Page.Locator(".receipt .formula").IsVisibleAsync());
        await visit.Page.Locator(".receipt summary").PressAsync("Enter");
        Assert.True(await visit.Page.Locator(".receipt .formula").IsVisibleAsync());
    }
}
