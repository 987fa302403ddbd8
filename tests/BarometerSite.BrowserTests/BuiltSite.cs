using System.Runtime.CompilerServices;

[assembly: AssemblyFixture(typeof(BarometerSite.BrowserTests.BuiltSite))]

namespace BarometerSite.BrowserTests;

/// <summary>The real site, built once for all tests, served below a path and at the top of a host, and the browser that reads it.</summary>
public sealed class BuiltSite : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("barometer-browser");

    // Below a path first: an address that begins with a slash would lead out of it.
    private readonly SiteServer below = new("/barometer/");

    private readonly SiteServer top = new("/");

    private IPlaywright? playwright;

    private IBrowser? browser;

    /// <summary>Where every page lies, below a path of its host.</summary>
    public string Address => below.Address;

    public string Host => below.Host;

    /// <summary>The same files at the top of another host.</summary>
    public string AddressAtTop => top.Address;

    public string TopHost => top.Host;

    public string Folder => Path.Combine(folder.FullName, "site");

    internal IBrowser Browser
    {
        get
        {
            Assert.SkipWhen(browser is null, "No Chromium here: put one on the PATH, or name it in CHROMIUM.");
            return browser;
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Find() is not { } program)
            return;
        var launched = Launch(program);
        Build();
        below.Serve(Folder);
        top.Serve(Folder);
        browser = await launched;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        below.Dispose();
        top.Dispose();
        folder.Delete(recursive: true);
    }

    private async Task<IBrowser> Launch(string program)
    {
        playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(Chromium.Options(program));
    }

    private void Build()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = Program.Run(["build", "--site", Repository(), "--output", Folder, "--base-url", Address, "--date", "2026-11-22"], output, error);
        Assert.True(code == 0, error.ToString());
    }

    private static string Repository([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", ".."));
}
