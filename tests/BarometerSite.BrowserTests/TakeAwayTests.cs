using System.Buffers.Binary;

namespace BarometerSite.BrowserTests;

/// <summary>What readers take with them: pictures, numbers, and a chart in a page of their own.</summary>
public sealed class TakeAwayTests(BuiltSite site)
{
    private const string Page = "indikatorer/unsafe/";

    [Theory]
    [InlineData(0, 1600, 900)]
    [InlineData(1, 1200, 1200)]
    [InlineData(2, 1080, 1350)]
    public async Task A_picture_has_the_size_that_its_button_promises(int button, int width, int height)
    {
        await using var visit = await Visit.ToCity(site, Page);
        await visit.Unfold();
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.Locator(".take-away").First.Locator("button").Nth(button).ClickAsync());
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        // PNG, second edition: eight bytes of signature, then the header chunk with width and height.
        Assert.Equal((width, height), (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20))));
        Assert.EndsWith(".png", download.SuggestedFilename, StringComparison.Ordinal);
        await visit.AssertQuiet();
    }

    [Fact]
    public async Task A_chart_stands_in_somebody_elses_page_and_the_page_that_it_comes_from_does_not()
    {
        await using var visit = await Visit.ToCity(site, Page);
        var code = await visit.Page.Locator(".take-away textarea").First.InputValueAsync();
        var embed = new Uri(code.Split('"')[1]);
        Assert.StartsWith(site.CityAddress, embed.AbsoluteUri, StringComparison.Ordinal);

        // The page of another origin, which the browser lets frame only what allows it.
        var folder = Directory.CreateTempSubdirectory("somebody-else");
        foreach (var file in new[] { "_headers", "404.html" })
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, file), "", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            Path.Combine(folder.FullName, "index.html"),
            $"<!DOCTYPE html><title>En anden side</title>{code}<iframe src=\"{site.CityAddress}{Page}\"></iframe>",
            TestContext.Current.CancellationToken);
        using var somebody = new SiteServer("/");
        somebody.Serve(folder.FullName);
        var stranger = await site.Browser.NewContextAsync();
        var page = await stranger.NewPageAsync();
        await page.GotoAsync(somebody.Address);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.Locator("iframe").First.ContentFrame.Locator("svg.chart").WaitForAsync();
        Assert.Equal(0, await page.Locator("iframe").Last.ContentFrame.Locator("main").CountAsync());
        await stranger.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("indlejring/goal_safety-line/")]
    [InlineData("indlejring/goal_safety-district/")]
    [InlineData("indlejring/goal_safety-district-map/")]
    [InlineData("indlejring/goal_education-gauge/")]
    [InlineData("indlejring/distance-origin-managers-dots/")]
    public async Task Axe_finds_nothing_on_a_chart_for_somebody_elses_page(string address)
    {
        foreach (var width in new[] { 320, Visit.Desk })
        {
            await using var visit = await Visit.ToCity(site, address, width, colours: width == 320 ? ColorScheme.Dark : ColorScheme.Light);
            await visit.Unfold();
            await Axe.AssertClean(visit);
            await visit.AssertQuiet();
        }
    }
}
