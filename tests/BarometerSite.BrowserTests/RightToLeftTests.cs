namespace BarometerSite.BrowserTests;

/// <summary>Pages that are read from the right: mirrored, whole, and as good for everybody as the others.</summary>
public sealed class RightToLeftTests(BuiltSite site, ArabicSite city) : IClassFixture<ArabicSite>
{
    private const string Goal = "ar/goals/overledighed/";

    public static TheoryData<string> Pages =>
    [
        "ar/", Goal, "ar/goals/bydele/", "ar/focus-areas/arbejde/", "ar/method/", "ar/glossary/", "ar/calendar/", "ar/index/",
        "embed-ar/goal_unemployment-line/",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing(string address)
    {
        await using var visit = await Visit.At(site, city.Server, address, Visit.Phone);
        await AxeTests.AssertClean(visit, (Visit.Phone, ColorScheme.Light), (Visit.Desk, ColorScheme.Dark));
        await visit.AssertQuiet();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_is_lost_on_the_narrowest_screen(string address)
    {
        await using var visit = await Visit.At(site, city.Server, address, RoomTests.Narrowest);
        await RoomTests.AssertNothingLost(visit);
    }

    [Fact]
    public async Task The_page_begins_at_the_right_and_time_goes_to_the_left()
    {
        await using var visit = await Visit.At(site, city.Server, Goal, Visit.Desk);
        await visit.AssertNone("""
            () => {
                const place = each => each.getBoundingClientRect();
                const found = [];
                const menu = [...document.querySelectorAll('.menu a')].map(place);
                if (!menu.every((item, at) => at === 0 || item.right <= menu[at - 1].left))
                    found.push('the menu goes to the right');
                if (place(document.querySelector('.language')).left > place(document.querySelector('.brand')).left)
                    found.push('the languages stand before the name');
                const years = [...document.querySelectorAll('svg.chart text')].filter(text => /^20\d\d$/.test(text.textContent));
                for (const [at, year] of years.entries())
                    if (at > 0 && year.textContent > years[at - 1].textContent && place(year).left > place(years[at - 1]).left)
                        found.push(`${year.textContent} stands right of ${years[at - 1].textContent}`);
                if (years.length < 3)
                    found.push('no years');
                for (const drawing of document.querySelectorAll('svg.chart'))
                    for (const text of drawing.querySelectorAll('text'))
                        if (place(text).left < place(drawing).left - 2 || place(text).right > place(drawing).right + 2)
                            found.push(`outside: ${text.textContent}`);
                return found;
            }
            """);
    }

    [Fact]
    public async Task An_explained_word_leads_to_its_meaning_and_back()
    {
        await using var visit = await Visit.At(site, city.Server, Goal, Visit.Phone);
        await visit.Page.Locator(".term").First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator(".terms div:target")).ToBeInViewportAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator(".term:target")).ToBeInViewportAsync();
    }
}
