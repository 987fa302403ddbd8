using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using BarometerSite.Disk;
using BarometerSite.Problems;
using BarometerSite.Sources;
using BarometerSite.Tests.Cases;
using BarometerSite.Tests.Disk;
using BarometerSite.Tests.Shell;

namespace BarometerSite.Tests;

/// <summary>Same input, same bytes: on the real site, whatever the machine around it is like.</summary>
public sealed class DeterminismTests
{
    private static readonly BuildSettings Settings =
        new(null, new DateTimeOffset(2014, 6, 1, 0, 0, 0, TimeSpan.Zero), new DateOnly(2014, 6, 1), "0123456789", "1.0");
    private static readonly Lazy<IReadOnlyList<SourceFile>> Site = new(() => SourceFolder.Read(Barometer.Repository, new DiagnosticBag()));
    private static readonly Lazy<string> Expected = new(() => Build(Site.Value));

    [Theory]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_culture_does_not_show(string culture)
    {
        var expected = Expected.Value;
        var before = (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Build(Site.Value));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture) = before;
        }
    }

    [Fact]
    public void The_order_of_the_file_system_does_not_show()
    {
        var shuffled = Site.Value.ToArray();
        new Random(2014).Shuffle(shuffled);
        Assert.Equal(Expected.Value, Build(shuffled));
    }

    [Fact]
    public void The_order_of_the_file_system_does_not_show_in_complaints()
    {
        var files = Case.Named("Files/many-mistakes").Sources;
        Assert.Equal(Complaints(files), Complaints([.. files.Reverse()]));
    }

    [Fact]
    public void Cores_time_zone_and_language_of_the_machine_do_not_show()
    {
        using var folder = new TemporaryFolder();
        var sites = new (string Name, (string, string)[] Environment)[]
        {
            ("one", [("DOTNET_PROCESSOR_COUNT", "1"), ("TZ", "UTC"), ("LANG", "C.UTF-8")]),
            ("two", [("DOTNET_PROCESSOR_COUNT", "2"), ("TZ", "Pacific/Auckland"), ("LANG", "tr_TR.UTF-8")]),
        };
        var processes = sites.Select(site => Start(folder.Below(site.Name), site.Environment)).ToList();
        foreach (var process in processes)
        {
            process.WaitForExit();
            Assert.Equal("", process.StandardError.ReadToEnd());
            Assert.Equal(ExitCode.Done, process.ExitCode);
            process.Dispose();
        }
        Assert.Equal(Hashes(folder.Below("one")), Hashes(folder.Below("two")));
    }

    private static Process Start(string output, (string Name, string Value)[] environment)
    {
        string[] arguments = [typeof(Program).Assembly.Location, .. Barometer.BuildOfTheRealSite(output, "2026-12-01")];
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Every file with its hash, one a line.</summary>
    private static string Build(IReadOnlyList<SourceFile> files)
    {
        var diagnostics = new DiagnosticBag();
        var sink = new RecordingSink();
        Assert.NotNull(SiteBuild.Run(files, Settings, diagnostics, sink));
        return string.Join('\n', sink.Files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"{file.Key} {Hash(file.Value)}"));
    }

    private static string[] Complaints(IReadOnlyList<SourceFile> files)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(SiteBuild.Run(files, Settings, diagnostics, sink: null));
        return [.. diagnostics.InOrder().Select(problem => problem.ToString())];
    }

    private static IEnumerable<string> Hashes(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(file => $"{Path.GetRelativePath(folder, file)} {Hash(File.ReadAllBytes(file))}");

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
