namespace BarometerSite.BrowserTests;

/// <summary>A chart that a reader asks to explore: nothing before the asking, everything by keyboard, and the way back.</summary>
public sealed class ExploreTests(BuiltSite site)
{
    /// <summary>Lines of two groups.</summary>
    private const string Lines = "indikatorer/unemployment/";

    private const string Bars = "indikatorer/unsafe/";

    private const string Button = ".explore-button";

    /// <summary>One page for each kind of chart, with the chart's place among those on it.</summary>
    public static TheoryData<string, int> Kinds => new()
    {
        { Lines, 0 },
        { Bars, 1 },
        { Bars, 2 },
        { "indikatorer/distance-origin-staff/", 1 },
        { "maal/uddannelse/", 0 },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_chart_becomes_a_plot_in_silence_and_axe_finds_nothing_before_or_after(string address, int chart)
    {
        await using var visit = await Visit.ToCity(site, address, Visit.Phone);
        await Axe.AssertClean(visit);
        await Explore(visit, chart);
        Assert.Equal("true", await visit.Page.Locator(Button).Nth(chart).GetAttributeAsync("aria-expanded"));
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            await visit.AssertNone(Axe.Run);
        }
        await visit.AssertQuiet();
    }

    [Fact]
    public async Task Nothing_of_the_plot_is_fetched_before_a_reader_asks_for_it()
    {
        await using var visit = await Visit.ToCity(site, Lines);
        var asked = new List<string>();
        visit.Page.Request += (_, request) => asked.Add(request.Url);
        Assert.Equal(0, await visit.Page.Locator("script[src*=plotly]").CountAsync());
        await Explore(visit, 0);
        Assert.Contains(asked, url => url.Contains("plotly", StringComparison.Ordinal));
        Assert.Contains(asked, url => url.EndsWith("/figurer/unemployment-line.json", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_scripts_there_is_no_button()
    {
        await using var visit = await Visit.ToCity(site, Lines, scripts: false);
        Assert.Equal(0, await visit.Page.Locator(Button).CountAsync());
        Assert.True(await visit.Page.Locator("svg.chart").First.IsVisibleAsync());
    }

    [Fact]
    public async Task Opened_from_disk_there_is_no_button()
    {
        var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Path.Combine(site.CityFolder, Lines, "index.html")).AbsoluteUri);
        Assert.Equal(0, await page.Locator(Button).CountAsync());
        Assert.True(await page.Locator("svg.chart").First.IsVisibleAsync());
        await context.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_arrows_tell_one_figure_after_another_and_Escape_begins_anew(string address, int chart)
    {
        await using var visit = await Visit.ToCity(site, address);
        await Explore(visit, chart);
        var told = visit.Page.Locator("main [role=status]");
        Assert.Equal("", await told.InnerTextAsync());
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        var first = await told.InnerTextAsync();
        Assert.Contains(first, char.IsAsciiDigit);
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        Assert.NotEqual(first, await told.InnerTextAsync());
        await visit.Page.Keyboard.PressAsync("ArrowLeft");
        Assert.Equal(first, await told.InnerTextAsync());
        await visit.Page.Keyboard.PressAsync("+");
        await visit.Page.Keyboard.PressAsync("-");
        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.Equal("", await told.InnerTextAsync());
        await visit.AssertQuiet();
    }

    [Fact]
    public async Task A_group_can_be_hidden_and_comes_back_with_the_rest()
    {
        await using var visit = await Visit.ToCity(site, Lines);
        await Explore(visit, 0);
        Assert.Equal("true,true", await Shown(visit));
        await visit.Page.Locator(".explore input").First.UncheckAsync();
        Assert.Equal("legendonly,true", await Shown(visit));
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Locator(".explore-controls button").ClickAsync();
        Assert.Equal("true,true", await Shown(visit));
        Assert.True(await visit.Page.Locator(".explore input").First.IsCheckedAsync());
        await visit.AssertQuiet();
    }

    [Fact]
    public async Task The_still_drawing_comes_back()
    {
        await using var visit = await Visit.ToCity(site, Lines);
        await Explore(visit, 0);
        Assert.False(await visit.Page.Locator("svg.chart").First.IsVisibleAsync());
        await visit.Page.Locator(Button).First.ClickAsync();
        Assert.True(await visit.Page.Locator("svg.chart").First.IsVisibleAsync());
        Assert.Equal(0, await visit.Page.Locator(".explore").CountAsync());
    }

    /// <summary>Asks for the chart at a place on the page, and waits until it is drawn.</summary>
    private static async Task Explore(Visit visit, int chart)
    {
        await visit.Page.Locator(Button).Nth(chart).ClickAsync();
        await visit.Page.Locator(".explore-plot .main-svg").First.WaitForAsync();
        await visit.Page.WaitForFunctionAsync("document.activeElement.matches('.explore-plot')");
    }

    private static Task<string> Shown(Visit visit) => visit.Page.EvaluateAsync<string>(
        "document.querySelector('.explore-plot').data.filter(trace => trace.meta === undefined).map(trace => String(trace.visible)).join()");
}
