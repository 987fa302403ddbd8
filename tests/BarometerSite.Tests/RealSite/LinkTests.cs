namespace BarometerSite.Tests.RealSite;

public sealed class LinkTests
{
    private static readonly Uri Root = new(BuiltSite.Instance.Loaded.Looks.BaseUrl);

    [Fact]
    public void Every_link_into_the_site_finds_its_file_and_its_anchor()
    {
        var links = References("a[href], link[href], area[href], img[src], source[src], use[href]").ToList();

        Assert.True(links.Count > 1000);
        Assert.Equal("", string.Join('\n', links.Where(link => !Leads(link.Target)).Select(link => $"{link.Page}: {link.Written}").Take(20)));
    }

    [Fact]
    public void Nothing_is_asked_of_another_host() => Assert.Equal("", string.Join('\n',
        References("img, source, use, video, audio, track, input, link:not([rel=canonical], [hreflang])")
            .Where(link => !Root.IsBaseOf(link.Target))
            .Select(link => $"{link.Page}: {link.Written}")));

    [Fact]
    public void Links_within_the_site_are_relative_so_that_it_works_below_any_path() => Assert.Equal("", string.Join('\n',
        // The page for missing addresses is served at any depth.
        References("a[href], link[href]:not([rel=canonical], [hreflang]), img[src]")
            .Where(
                link => link.Page != "404.html"
                    && Root.IsBaseOf(link.Target)
                    && (link.Written.StartsWith('/') || link.Written.Contains("://", StringComparison.Ordinal)))
            .Select(link => $"{link.Page}: {link.Written}")));

    [Fact]
    public void The_page_for_missing_addresses_names_what_is_the_sites_from_the_root_of_any_host()
    {
        var written = References("a[href], link[href], script[src], img[src]")
            .Where(link => link.Page == "404.html" && Root.IsBaseOf(link.Target) && !link.Written.StartsWith('#')).ToList();

        Assert.Contains(written, link => link.Written.EndsWith(".css", StringComparison.Ordinal));
        Assert.All(written, link => Assert.StartsWith(Root.AbsolutePath, link.Written, StringComparison.Ordinal));
    }

    [Fact]
    public void Links_out_of_the_site_lead_to_the_web_and_run_nothing() => Assert.Equal("", string.Join('\n',
        References("a[href]")
            .Where(link => !Root.IsBaseOf(link.Target) && link.Target.Scheme is not ("https" or "http" or "mailto"))
            .Select(link => $"{link.Page}: {link.Written}")
            .Distinct()));

    private static IEnumerable<(string Page, string Written, Uri Target)> References(string selector) =>
        from page in BuiltSite.Instance.Pages
        from element in page.Value.QuerySelectorAll(selector)
        let written = element.GetAttribute("href") ?? element.GetAttribute("src")
        where written is not null
        select (page.Key, written, new Uri(new Uri(Root, Served(page.Key)), written));

    private static string Served(string path) => path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;

    private static bool Leads(Uri target)
    {
        if (!Root.IsBaseOf(target))
            return true;
        var address = Uri.UnescapeDataString(target.AbsolutePath[Root.AbsolutePath.Length..]);
        var path = address.Length == 0 || address.EndsWith('/') ? address + "index.html" : address;
        var anchor = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
        return BuiltSite.Instance.Files.ContainsKey(path) && (anchor.Length == 0 || BuiltSite.Instance.Pages[path].GetElementById(anchor) is not null);
    }
}
