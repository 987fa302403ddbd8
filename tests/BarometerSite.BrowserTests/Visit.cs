namespace BarometerSite.BrowserTests;

/// <summary>
/// One reader's visit: a browser without history that opens one page. Whatever the page should not do (ask another host, complain on the console,
/// leave something behind) is noted, and <see cref="AssertQuiet"/> fails on it.
/// </summary>
internal sealed class Visit : IAsyncDisposable
{
    public const int Phone = 360;

    public const int Desk = 1280;

    private readonly IBrowserContext context;

    private readonly List<string> complaints = [];

    private bool withholdsScripts;

    private Visit(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
    }

    public IPage Page { get; }

    public static Task<Visit> To(
        BuiltSite site, string address, int width = Desk, bool scripts = true, bool atTop = false, ColorScheme colours = ColorScheme.Light) =>
        Open(site, atTop ? site.AddressAtTop : site.Address, atTop ? site.TopHost : site.Host, address, width, scripts, colours);

    /// <summary>
    /// To a page whose scripts never arrive, as behind a strict filter. The browser itself still runs what a test asks it to: with scripts
    /// turned off it would have no timers, and axe would wait for ever.
    /// </summary>
    public static Task<Visit> WithoutItsScripts(BuiltSite site, string address, bool inCity, int width) => inCity
        ? Open(site, site.CityAddress, site.CityHost, address, width, scripts: true, ColorScheme.Light, withholdsScripts: true)
        : Open(site, site.Address, site.Host, address, width, scripts: true, ColorScheme.Light, withholdsScripts: true);

    /// <summary>To the barometer of the invented city.</summary>
    public static Task<Visit> ToCity(BuiltSite site, string address, int width = Desk, bool scripts = true, ColorScheme colours = ColorScheme.Light) =>
        Open(site, site.CityAddress, site.CityHost, address, width, scripts, colours);

    /// <summary>To a site that a test has built for itself.</summary>
    internal static Task<Visit> At(BuiltSite site, SiteServer server, string address, int width, ColorScheme colours = ColorScheme.Light) =>
        Open(site, server.Address, server.Host, address, width, scripts: true, colours);

    private static async Task<Visit> Open(
        BuiltSite site, string start, string host, string address, int width, bool scripts, ColorScheme colours, bool withholdsScripts = false)
    {
        var context = await site.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            JavaScriptEnabled = scripts,
            ColorScheme = colours,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "da-DK",
        });
        if (withholdsScripts)
            await context.RouteAsync("**/*.js", route => route.AbortAsync());
        var visit = new Visit(context, await context.NewPageAsync()) { withholdsScripts = withholdsScripts };
        visit.Watch(host, isUnknown: address == SitePages.NotFound);
        var reply = await visit.Page.GotoAsync(start + address);
        Assert.Equal(address == SitePages.NotFound ? 404 : 200, reply!.Status);
        Assert.Contains("default-src 'none'", (await reply.AllHeadersAsync())["content-security-policy"], StringComparison.Ordinal);
        return visit;
    }

    /// <summary>Opens whatever a reader can unfold.</summary>
    public Task Unfold() => Page.EvaluateAsync("document.querySelectorAll('details').forEach(each => each.open = true)");

    /// <summary>Styles that the reader brings along. A constructed sheet: the policy lets a page take no other.</summary>
    public Task Wear(string styles) => Page.EvaluateAsync(
        "styles => { const sheet = new CSSStyleSheet(); sheet.replaceSync(styles); document.adoptedStyleSheets = [sheet]; }", styles);

    /// <summary>What a script in the page finds wrong, one complaint each; none is right.</summary>
    public async Task AssertNone(string script) => Assert.Empty(await Page.EvaluateAsync<string[]>(script));

    public async Task AssertQuiet()
    {
        var left = await context.CookiesAsync();
        complaints.AddRange(left.Select(cookie => $"cookie {cookie.Name}"));
        Assert.Empty(complaints);
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private void Watch(string host, bool isUnknown)
    {
        Page.Console += (_, message) =>
        {
            // The browser itself reports that the address answered 404, or that a script was withheld, which is the point of the visit.
            var isExpected = (isUnknown && message.Text.Contains("404", StringComparison.Ordinal))
                || (withholdsScripts && message.Text.Contains("net::ERR_FAILED", StringComparison.Ordinal));
            if (message.Type is "error" or "warning" && !isExpected)
                complaints.Add($"console {message.Type}: {message.Text}");
        };
        Page.PageError += (_, error) => complaints.Add($"script error: {error}");
        Page.RequestFailed += (_, request) =>
        {
            if (!(withholdsScripts && request.Url.EndsWith(".js", StringComparison.Ordinal)))
                complaints.Add($"failed: {request.Url}");
        };
        Page.Request += (_, request) =>
        {
            if (new Uri(request.Url).Authority != host)
                complaints.Add($"asks another host: {request.Url}");
        };
    }
}
