using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using BarometerSite.Commands;
using BarometerSite.Commands.Serving;
using BarometerSite.Desk;
using BarometerSite.Disk;
using BarometerSite.Problems;
using BarometerSite.Tests.Rendering;
using BarometerSite.Tests.Shell;

namespace BarometerSite.Tests.Serving;

/// <summary>The example city in a repository of its own, served, and a client that asks for its pages.</summary>
internal sealed partial class ServedCity : IDisposable
{
    /// <summary>Long enough for a machine that has other things to do.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly DateOnly Day = new(2014, 6, 30);

    private readonly CityFolder folder = new();
    private readonly Preview preview;
    private readonly StringWriter error = new();

    public ServedCity(Action<CityFolder>? prepare = null)
    {
        prepare?.Invoke(folder);
        Git("init", "-q", "-b", "main");
        Git("-c", "core.autocrlf=false", "add", ".");
        Git("commit", "-q", "-m", "x");
        var command = new ServeCommand();
        preview = command.Start(command.Parse(["--site", folder.Path, "--port", "0", "--date", "2014-06-30"]), error);
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(preview.Address) };
    }

    public string Address => preview.Address;

    public HttpClient Client { get; }

    public CityFolder Folder => folder;

    /// <summary>What the generator itself failed with.</summary>
    public string Failures => error.ToString();

    public void Dispose()
    {
        Client.Dispose();
        preview.Dispose();
        folder.Dispose();
    }

    public Task<string> Get(string path) => Client.GetStringAsync(path, TestContext.Current.CancellationToken);

    /// <summary>A page without what the desk adds.</summary>
    public async Task<string> Page(string path) => WithoutDesk(await Get(path));

    public static string WithoutDesk(string page) => Block().Replace(page, "");

    /// <summary>Asks again and again until a page is as wanted.</summary>
    public async Task<string> Wait(string path, Func<string, bool> isWanted)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            var reply = await Client.GetAsync(path, TestContext.Current.CancellationToken);
            var page = await reply.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            if (isWanted(page))
                return page;
            Assert.True(clock.Elapsed < Patience, $"{path} never was as wanted:\n{page}\n{Failures}");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    public void Change(string path, string was, string now)
    {
        var text = File.ReadAllText(folder.Below(path));
        Assert.Contains(was, text, StringComparison.Ordinal);
        folder.Write(path, text.Replace(was, now, StringComparison.Ordinal));
    }

    public void Git(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", ["-c", "user.name=a", "-c", "user.email=a@example.dk", .. arguments])
        {
            WorkingDirectory = folder.Path,
        })!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    /// <summary>What a build makes of the sources as they are.</summary>
    public IReadOnlyDictionary<string, byte[]> Build()
    {
        var diagnostics = new DiagnosticBag();
        var sink = new SinkInMemory();
        var commit = GitRepository.ReadHead(folder.Path).Commit;
        var settings = new BuildSettings(Address, new DateTimeOffset(Day, TimeOnly.MinValue, TimeSpan.Zero), Day, commit, SiteOptions.Version)
        {
            Libraries = BrowserLibraries.Read(),
        };
        Assert.NotNull(SiteBuild.Run(SourceFolder.Read(folder.Path, diagnostics), settings, diagnostics, sink));
        return sink.Files;
    }

    /// <summary>Each file that is served is the one that a build makes, but for the desk's piece, and no file is missing.</summary>
    public async Task AssertIsBuilt()
    {
        var built = Build();
        var front = Encoding.UTF8.GetString(built["index.html"]);
        await Wait("index.html", page => WithoutDesk(page) == front && !page.Contains("desk-panel", StringComparison.Ordinal));
        foreach (var (path, bytes) in built)
        {
            var reply = await Client.GetAsync(path, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
            var served = await reply.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            if (path.EndsWith(".html", StringComparison.Ordinal))
                Assert.Equal(Encoding.UTF8.GetString(bytes), WithoutDesk(Encoding.UTF8.GetString(served)));
            else
                Assert.True(bytes.AsSpan().SequenceEqual(served), path);
        }
    }

    [GeneratedRegex(DeskBlock.Begin + ".*?" + DeskBlock.End, RegexOptions.Singleline)]
    private static partial Regex Block();
}
