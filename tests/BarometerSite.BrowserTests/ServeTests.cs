using BarometerSite.Commands;
using BarometerSite.Commands.Serving;

namespace BarometerSite.BrowserTests;

/// <summary>The preview as a member of staff sees it: the page is renewed where it stands.</summary>
public sealed class ServeTests : IDisposable
{
    private const string Front = "content/da/index.md";
    private const string Goal = "data/goals/5-reading.yml";

    private readonly BuiltSite site;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("barometer-serve");
    private readonly List<string> complaints = [];
    private readonly Preview preview;

    public ServeTests(BuiltSite site)
    {
        this.site = site;
        BuiltSite.Copy(Path.Combine(BuiltSite.Repository(), "tests", "ExampleCity"), folder.FullName);
        BuiltSite.Copy(Path.Combine(BuiltSite.Repository(), "templates"), Path.Combine(folder.FullName, "templates"));
        var command = new ServeCommand();
        preview = command.Start(command.Parse(["--site", folder.FullName, "--port", "0", "--date", "2014-06-30"]), TextWriter.Null);
    }

    public void Dispose()
    {
        preview.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Edit_see_break_see_the_panel_mend_see()
    {
        await using var context = await site.Browser.NewContextAsync();
        var page = await Open(context, "");
        var (text, goal) = (Read(Front), Read(Goal));
        // The field takes the link's place and moves what stands below.
        await Assertions.Expect(page.Locator("#search-field")).ToBeVisibleAsync();
        await page.EvaluateAsync("scrollTo(0, 400)");

        Write(Front, text + "\nEn ny sætning.\n");
        await Assertions.Expect(page.GetByText("En ny sætning.")).ToBeVisibleAsync();
        await page.WaitForFunctionAsync("Math.round(scrollY) === 400");

        Write(Goal, goal.Replace("area: ", "aera: ", StringComparison.Ordinal));
        var panel = page.Locator(".barometer-desk-panel");
        await Assertions.Expect(panel).ToBeVisibleAsync();
        await Assertions.Expect(panel).ToContainTextAsync("Did you mean ‘area’?");
        await Assertions.Expect(page.GetByText("En ny sætning.")).ToBeVisibleAsync();
        await Clean(page);

        Write(Goal, goal);
        await Assertions.Expect(panel).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(".barometer-desk-bar")).ToContainTextAsync("No complaints.");
    }

    [Fact]
    public async Task What_was_unfolded_stays_unfolded_and_nothing_stays_behind()
    {
        await using var context = await site.Browser.NewContextAsync();
        var page = await Open(context, "_desk/");
        await page.EvaluateAsync("document.querySelector('details').open = true");
        Write(Front, Read(Front) + "\nEn ny sætning.\n");
        await page.WaitForFunctionAsync("() => performance.getEntriesByType('navigation')[0].type === 'reload'");
        await page.WaitForFunctionAsync("() => document.querySelector('details')?.open");
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
        Assert.Empty(await context.CookiesAsync());
        await Clean(page);
    }

    [Fact]
    public async Task Without_scripts_the_panel_stands_in_the_page()
    {
        await using var context = await site.Browser.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        Write(Goal, Read(Goal).Replace("area: ", "aera: ", StringComparison.Ordinal));
        for (var turn = 0; turn < 100 && await page.Locator(".barometer-desk-panel").CountAsync() == 0; turn++)
            await page.GotoAsync(preview.Address);
        await Assertions.Expect(page.Locator(".barometer-desk-panel")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_page_of_another_origin_can_neither_read_nor_load_anything_of_it()
    {
        await using var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        // A page without a policy of its own that could keep it from trying.
        const string Elsewhere = "http://elsewhere.example/";
        await page.RouteAsync(Elsewhere, route => route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/html", Body = "<title>x</title><body>" }));
        await page.GotoAsync(Elsewhere);
        var read = await page.EvaluateAsync<string[]>(
            """
            async (address) => {
                const got = [];
                for (const path of ['', '_desk/', '_desk/bar', 'data/index.json'])
                    await fetch(address + path).then(() => got.push('read ' + path), () => {});
                const load = (name, attribute, path) => new Promise((done) => {
                    const element = document.createElement(name);
                    element.onload = () => { got.push(`loaded ${path}`); done(); };
                    element.onerror = done;
                    element[attribute] = address + path;
                    document.body.append(element);
                });
                await load('script', 'src', '_desk/desk.js');
                await load('img', 'src', 'favicon.ico');
                return got;
            }
            """,
            preview.Address);
        Assert.Empty(read);
    }

    private async Task<IPage> Open(IBrowserContext context, string path)
    {
        var page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                complaints.Add($"{message.Text} {message.Location}");
        };
        await page.GotoAsync(preview.Address + path);
        return page;
    }

    private async Task Clean(IPage page)
    {
        Assert.Empty(complaints);
        await page.EvaluateAsync(Axe.Engine + "; true");
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            Assert.Empty(await page.EvaluateAsync<string[]>(Axe.Run));
        }
    }

    private string Read(string path) => File.ReadAllText(Path.Combine(folder.FullName, path));

    private void Write(string path, string text) => File.WriteAllText(Path.Combine(folder.FullName, path), text);
}
