namespace BarometerSite.BrowserTests;

/// <summary>Little room and large text: nothing is lost and nothing has to be scrolled sideways (WCAG 1.4.4, 1.4.10, 1.4.12).</summary>
public sealed class RoomTests(BuiltSite site)
{
    internal const int Narrowest = 320;

    // The largest spacing that WCAG 1.4.12 lets a reader ask for.
    private const string Spaced =
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

    private const string Twice = "html { font-size: 200% }";

    // A box that hides what does not fit, or text that sticks out of the page where no box of its own scrolls it.
    private const string Lost = """
        () => {
            const width = document.documentElement.clientWidth;
            const found = document.scrollingElement.scrollWidth > width ? [`the page is ${document.scrollingElement.scrollWidth} wide in ${width}`] : [];
            for (const each of document.body.querySelectorAll('*:not(.unseen, .unseen *, .skip-link, svg *)')) {
                const style = getComputedStyle(each);
                const name = `${each.tagName}.${each.className}: ${each.textContent.trim().slice(0, 60)}`;
                if (/hidden|clip/.test(style.overflowX + style.overflowY)
                    && (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1))
                    found.push(`cut off: ${name}`);
                if (!each.closest('.scroll') && each.getBoundingClientRect().right > width + 1)
                    found.push(`sticks out: ${name}`);
            }
            return found;
        }
        """;

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task Nothing_is_lost_on_the_narrowest_screen_with_spaced_text_or_with_text_of_double_size(string address)
    {
        await using var visit = await Visit.To(site, address, Narrowest);
        await AssertNothingLost(visit);
    }

    [Theory]
    [MemberData(nameof(SitePages.OfEditions), MemberType = typeof(SitePages))]
    public async Task Nothing_is_lost_on_the_pages_of_editions_and_corrections(string address)
    {
        await using var visit = await Visit.ToCity(site, address, Narrowest);
        await AssertNothingLost(visit);
    }

    internal static async Task AssertNothingLost(Visit visit)
    {
        await visit.Unfold();
        await visit.AssertNone(Lost);
        await visit.Wear(Spaced);
        await visit.AssertNone(Lost);
        await visit.Wear(Twice);
        await visit.AssertNone(Lost);
        await visit.Page.SetViewportSizeAsync(Visit.Desk, 800);
        await visit.AssertNone(Lost);
    }
}
