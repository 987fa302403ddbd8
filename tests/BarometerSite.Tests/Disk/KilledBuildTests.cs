using BarometerSite.Tests.Shell;
using System.Diagnostics;
using BarometerSite.Disk;

namespace BarometerSite.Tests.Disk;

/// <summary>Real processes, killed for real at moments that a fixed seed chooses.</summary>
public sealed class KilledBuildTests
{
    private const string FolderVariable = "KILLED_BUILD_FOLDER";
    private const string TwoStepsVariable = "KILLED_BUILD_TWO_STEPS";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Whenever_a_process_is_killed_a_whole_site_is_there(bool twoSteps)
    {
        using var folder = new TemporaryFolder();
        var output = folder.Below("_site");
        var random = new Random(20141);
        SampleSite.Build(output, version: 0);
        for (var round = 0; round < 8; round++)
        {
            using var process = StartBuilding(output, twoSteps);
            WaitUntilItWorks(output, process);
            Thread.Sleep(random.Next(60));
            process.Kill();
            process.WaitForExit();

            // Where the system knows no exchange, the next build puts back what was moved aside.
            if (twoSteps)
                OutputFolder.Open(output).Dispose();
            Assert.InRange(SampleSite.VersionOf(output), 0, int.MaxValue);
            SampleSite.Build(output, version: 0);
            Assert.Equal(["_site"], folder.Entries());
        }
    }

    /// <summary>Runs in the process that is to be killed, and only there: one site after another.</summary>
    [Fact(Explicit = true)]
    public void Build_one_site_after_another()
    {
        var output = Environment.GetEnvironmentVariable(FolderVariable);
        Assert.SkipWhen(output is null, "It is started by another test.");
        var twoSteps = Environment.GetEnvironmentVariable(TwoStepsVariable) == "1";
        for (var version = 1; ; version++)
        {
            using var target = OutputFolder.Open(output, TimeSpan.FromSeconds(10), twoSteps ? (_, _) => false : FolderSwap.TryExchange);
            SampleSite.Write(target, version);
            target.Commit();
        }
    }

    [Fact]
    public void Whenever_the_program_is_killed_a_whole_site_is_there()
    {
        using var folder = new TemporaryFolder();
        var output = folder.Below("_site");
        var random = new Random(20142);
        var clock = Stopwatch.StartNew();
        using (var first = Barometer.Start(Barometer.BuildOfTheRealSite(output, "2026-01-01")))
            first.WaitForExit();
        SampleSite.AssertWhole(output);
        var time = (int)clock.ElapsedMilliseconds;
        for (var round = 0; round < 10; round++)
        {
            using var process = Barometer.Start(Barometer.BuildOfTheRealSite(output, $"2026-02-{round + 1:00}"));
            Thread.Sleep(random.Next(time));
            process.Kill();
            process.WaitForExit();
            SampleSite.AssertWhole(output);
        }
        using (var last = Barometer.Start(Barometer.BuildOfTheRealSite(output, "2026-03-01")))
            last.WaitForExit();
        SampleSite.AssertWhole(output);
        Assert.Equal(["_site"], folder.Entries());
    }

    private static Process StartBuilding(string output, bool twoSteps)
    {
        var method = $"{typeof(KilledBuildTests).FullName}.{nameof(Build_one_site_after_another)}";
        var start = new ProcessStartInfo("dotnet", [typeof(KilledBuildTests).Assembly.Location, "-explicit", "only", "-method", method])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { [FolderVariable] = output, [TwoStepsVariable] = twoSteps ? "1" : "0" },
        };
        return Process.Start(start)!;
    }

    private static void WaitUntilItWorks(string output, Process process)
    {
        var before = File.ReadAllBytes(Path.Combine(output, "build.json"));
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < TimeSpan.FromSeconds(30) && !process.HasExited)
        {
            try
            {
                if (!File.ReadAllBytes(Path.Combine(output, "build.json")).AsSpan().SequenceEqual(before))
                    return;
            }
            catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
            {
                // Between the two moves.
            }
            Thread.Sleep(5);
        }
        Assert.Fail("The other process made no site: " + (process.HasExited ? process.StandardOutput.ReadToEnd() : "it runs"));
    }
}
