namespace BarometerSite.BrowserTests;

public sealed class WayfindingTests(BuiltSite site)
{
    private const string Links =
        "[...document.querySelectorAll('a[href], link[href]')].filter(each => each.rel !== 'canonical' && each.rel !== 'license').map(each => each.href)";

    [Fact]
    public async Task Every_link_within_the_site_leads_somewhere_even_below_a_path()
    {
        await using var visit = await Visit.To(site, SitePages.Front);
        foreach (string address in SitePages.All)
        {
            await visit.Page.GotoAsync(site.Address + address);
            var links = await visit.Page.EvaluateAsync<string[]>(Links);
            var own = links.Select(link => new Uri(link)).Where(link => link.Authority == site.Host).ToList();
            Assert.NotEmpty(own);
            Assert.DoesNotContain(own, link => !Leads(link.AbsolutePath));
        }
    }

    [Theory]
    [InlineData(SitePages.Front)]
    [InlineData(SitePages.GoalWithReceipt)]
    [InlineData(SitePages.Article)]
    public async Task The_same_files_work_at_the_top_of_another_host(string address)
    {
        await using var visit = await Visit.To(site, address, atTop: true);
        Assert.Contains(new Uri(site.AddressAtTop).Authority, (await visit.Page.EvaluateAsync<string[]>(Links)).Select(link => new Uri(link).Authority));
        await AssertStyled(visit.Page);
        await visit.Page.Locator(".brand a").ClickAsync();
        Assert.Equal(site.AddressAtTop, visit.Page.Url);
        await visit.AssertQuiet();
    }

    [Fact]
    public async Task The_page_for_missing_addresses_wears_its_styles_on_any_host()
    {
        using var preview = new SiteServer(new Uri(site.Address).AbsolutePath);
        preview.Serve(site.Folder);
        await using var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(preview.Address + SitePages.NotFound);
        await AssertStyled(page);
        await page.Locator(".way-home a").ClickAsync();
        Assert.Equal(preview.Address, page.Url);
    }

    [Theory]
    [MemberData(nameof(SitePages.Twins), MemberType = typeof(SitePages))]
    public async Task The_language_switch_leads_to_the_twin_and_back(string danish, string english)
    {
        await using var visit = await Visit.To(site, danish, Visit.Phone);
        Assert.Equal(site.Address + english, await visit.Page.EvaluateAsync<string>("document.querySelector('link[hreflang=en]').href"));
        await visit.Page.Locator(".language a").ClickAsync();
        Assert.Equal(site.Address + english, visit.Page.Url);
        Assert.Equal("en", await visit.Page.EvaluateAsync<string>("document.documentElement.lang"));
        Assert.Equal(site.Address + danish, await visit.Page.EvaluateAsync<string>("document.querySelector('link[hreflang=da]').href"));
        await visit.Page.Locator(".language a").ClickAsync();
        Assert.Equal(site.Address + danish, visit.Page.Url);
        await visit.AssertQuiet();
    }

    [Fact]
    public async Task The_front_page_opens_with_its_styles_from_the_disk()
    {
        await using var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Path.Combine(site.Folder, "index.html")).AbsoluteUri);
        await AssertStyled(page);
    }

    private static async Task AssertStyled(IPage page) =>
        Assert.Equal("0px", await page.EvaluateAsync<string>("getComputedStyle(document.body).marginLeft"));

    private bool Leads(string path)
    {
        var below = new Uri(site.Address).AbsolutePath;
        if (!path.StartsWith(below, StringComparison.Ordinal))
            return false;
        var file = Path.Combine(site.Folder, Uri.UnescapeDataString(path[below.Length..]));
        // A skip link on a page that does not exist leads to the same page again.
        return File.Exists(path.EndsWith('/') ? Path.Combine(file, "index.html") : file) || path == below + SitePages.NotFound;
    }
}
