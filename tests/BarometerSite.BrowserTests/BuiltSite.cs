using System.Runtime.CompilerServices;

[assembly: AssemblyFixture(typeof(BarometerSite.BrowserTests.BuiltSite))]

namespace BarometerSite.BrowserTests;

/// <summary>The real site and that of the invented city, built once for all tests and served, and the browser that reads them.</summary>
public sealed class BuiltSite : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("barometer-browser");

    // Below a path first: an address that begins with a slash would lead out of it.
    private readonly SiteServer below = new("/barometer/");

    private readonly SiteServer top = new("/");

    private readonly SiteServer city = new("/");

    private IPlaywright? playwright;

    private IBrowser? browser;

    /// <summary>Where every page lies, below a path of its host.</summary>
    public string Address => below.Address;

    public string Host => below.Host;

    /// <summary>The same files at the top of another host.</summary>
    public string AddressAtTop => top.Address;

    public string TopHost => top.Host;

    public string Folder => Path.Combine(folder.FullName, "site");

    /// <summary>The barometer of a city that does not exist, which has every kind of chart.</summary>
    public string CityAddress => city.Address;

    public string CityHost => city.Host;

    public string CityFolder => Path.Combine(folder.FullName, "city");

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
        Build(Repository(), Folder, Address, "2026-11-22");
        var sources = CopyOfTheCity();
        Build(sources, CityFolder, CityAddress, "2014-06-30");
        below.Serve(Folder);
        top.Serve(Folder);
        city.Serve(CityFolder);
        browser = await launched;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        below.Dispose();
        top.Dispose();
        city.Dispose();
        folder.Delete(recursive: true);
    }

    private async Task<IBrowser> Launch(string program)
    {
        playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(Chromium.Options(program));
    }

    internal static void Build(string site, string output, string address, string date) =>
        Run("build", "--site", site, "--output", output, "--base-url", address, "--date", date);

    private static void Run(params string[] arguments)
    {
        using var said = new StringWriter();
        using var error = new StringWriter();
        var code = Program.Run(arguments, said, error);
        Assert.True(code == 0, error.ToString());
    }

    // The city has no templates of its own: it wears those of the site.
    private string CopyOfTheCity()
    {
        var copy = Path.Combine(folder.FullName, "city-sources");
        Copy(Path.Combine(Repository(), "tests", "ExampleCity"), copy);
        Copy(Path.Combine(Repository(), "templates"), Path.Combine(copy, "templates"));
        return copy;
    }

    internal static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    internal static string Repository([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", ".."));
}
