using System.Text.Json;

namespace BarometerSite.BrowserTests;

/// <summary>Axe on every kind of page, as readers have them before them.</summary>
public sealed class AxeTests(BuiltSite site)
{
    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task Axe_finds_nothing_on_a_phone_or_at_a_desk_by_day_or_by_night_with_everything_unfolded(string address)
    {
        await using var visit = await Visit.To(site, address, Visit.Phone);
        await AssertClean(
            visit, (Visit.Phone, ColorScheme.Light), (Visit.Phone, ColorScheme.Dark), (Visit.Desk, ColorScheme.Light), (Visit.Desk, ColorScheme.Dark));
    }

    [Theory]
    [MemberData(nameof(SitePages.OfEditions), MemberType = typeof(SitePages))]
    public async Task Axe_finds_nothing_on_the_pages_of_editions_and_corrections(string address)
    {
        await using var visit = await Visit.ToCity(site, address, Visit.Phone);
        // Their styles are those of all pages, which are tried in every pair of these.
        await AssertClean(visit, (Visit.Phone, ColorScheme.Light), (Visit.Desk, ColorScheme.Dark));
        await visit.AssertQuiet();
    }

    internal static async Task AssertClean(Visit visit, params (int Width, ColorScheme Scheme)[] looks)
    {
        await visit.Unfold();
        await visit.Page.EvaluateAsync(Axe.Engine + "; true");
        HashSet<int> widths = [];
        foreach (var (width, scheme) in looks)
        {
            await visit.Page.SetViewportSizeAsync(width, 800);
            await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            await visit.AssertNone(widths.Add(width) ? Axe.Run : Axe.RunColours);
        }
    }

    [Theory]
    [MemberData(nameof(SitePages.Varied), MemberType = typeof(SitePages))]
    [InlineData("indsatsomraader/arbejdslivet/")]
    [InlineData("metode/")]
    [InlineData("indlejring/goal_safety-line/")]
    public Task Axe_finds_nothing_where_the_scripts_never_arrive(string address) => AssertCleanWithoutScripts(address, inCity: false);

    [Theory]
    [InlineData("")]
    [InlineData("en/goals/workforce/")]
    [InlineData("indikatorer/unsafe/")]
    [InlineData("indlejring/goal_education-gauge/")]
    [InlineData("nyt/")]
    [InlineData("en/news/")]
    [InlineData("udgaver/")]
    [InlineData("udgaver/2013-1/maal/ansatte/")]
    [InlineData("udgaver/2013-1/en/goals/workforce/")]
    public Task Axe_finds_nothing_in_the_invented_city_where_the_scripts_never_arrive(string address) => AssertCleanWithoutScripts(address, inCity: true);

    private async Task AssertCleanWithoutScripts(string address, bool inCity)
    {
        await using var visit = await Visit.WithoutItsScripts(site, address, inCity, Visit.Phone);
        await visit.Unfold();
        Assert.Equal(0, await visit.Page.Locator("main button").CountAsync());
        await Axe.AssertClean(visit);
        await visit.AssertQuiet();
    }

    [Fact]
    public async Task Axe_does_find_what_is_wrong()
    {
        await using var visit = await Visit.To(site, SitePages.NotFound, Visit.Phone);
        await visit.Page.EvaluateAsync(Axe.Engine + "; document.querySelector('main').append(document.createElement('img')); true");
        var found = await visit.Page.EvaluateAsync<JsonElement>(Axe.Run);
        Assert.StartsWith("image-alt", found[0].GetString(), StringComparison.Ordinal);
    }
}
