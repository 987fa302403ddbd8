using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using BarometerSite.Benchmarks.Synthetic;

namespace BarometerSite.Benchmarks;

/// <summary>
/// <c>native PROGRAM [SITE]</c>: how much the published program takes to build a site, the workload of <c>--goals</c> if none is named: time of the
/// processor, peak memory, files, bytes. The program runs by itself, so nothing of this one is counted. On Linux, since the kernel is asked.
/// </summary>
internal static class NativeBuild
{
    private const int Runs = 5;
    private const int Goals = 70;
    private const int Children = -1;

    /// <summary>Of <c>struct rusage</c> on 64 bits: two times of two longs, the peak, thirteen more.</summary>
    private const int LongsOfUsage = 18;

    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        if (arguments is not [var program, .. { Length: <= 1 } named] || !File.Exists(program))
        {
            error.WriteLine("native PROGRAM [SITE], where PROGRAM was made by `dotnet publish src -c Release -r linux-x64`");
            return 2;
        }
        var folder = Directory.CreateTempSubdirectory("barometer-native-").FullName;
        try
        {
            var site = named.Length == 1 ? named[0] : Path.Combine(folder, "site");
            if (named.Length == 0)
                GenerateCommand.Write(SyntheticSize.OfGoals(Goals) with { Rows = new(40, 200), Groups = 4 }, site);
            Measure(program, site, Path.Combine(folder, "built"), output);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Measure(string program, string site, string built, TextWriter output)
    {
        output.WriteLine("wall s   user s   system s   peak MB");
        for (var run = 0; run < Runs; run++)
        {
            // Each into an empty place: what is there already would be left as it is.
            if (Directory.Exists(built))
                Directory.Delete(built, recursive: true);
            var (before, clock) = (Usage(), Stopwatch.StartNew());
            using (var process = Process.Start(program, ["build", "--site", site, "--output", built, "--date", "2026-11-26", "--quiet"]))
            {
                process.WaitForExit();
                if (process.ExitCode != 0)
                    throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
            }
            var (wall, after) = (clock.Elapsed.TotalSeconds, Usage());
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{wall,6:0.00}   {after.User - before.User,6:0.00}   {after.System - before.System,8:0.00}   {after.PeakMegabytes,7:0}"));
        }
        var files = new DirectoryInfo(built).EnumerateFiles("*", SearchOption.AllDirectories).ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{files.Count(file => file.Extension == ".html")} pages, {files.Count} files, {files.Sum(file => file.Length) / 1e6:0.0} MB"));
    }

    /// <summary>Of all programs that this one has started and that have ended; the peak is that of the largest.</summary>
    private static (double User, double System, double PeakMegabytes) Usage()
    {
        var usage = new long[LongsOfUsage];
        if (GetUsage(Children, usage) != 0)
            throw new InvalidOperationException("The kernel does not tell what programs used.");
        return (usage[0] + (usage[1] / 1e6), usage[2] + (usage[3] / 1e6), usage[4] / 1024d);
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetUsage(int who, [Out] long[] usage);
}
