using BarometerSite.Tests.Shell;
using System.Diagnostics;
using BarometerSite.Disk;

namespace BarometerSite.Tests.Disk;

public sealed class OutputDiskFullTests
{
    [Fact]
    public void A_full_disk_is_told_and_the_old_site_stays()
    {
        using var folder = new TemporaryFolder();
        using var disk = SmallDisk.Mount(folder.Below("disk"));
        Assert.SkipWhen(disk is null, "A small disk can only be mounted by root on Linux.");
        var output = folder.Below("disk/_site");
        SampleSite.Build(output, version: 1);

        var refused = Assert.Throws<OutputException>(() =>
        {
            using var target = OutputFolder.Open(output);
            target.Write("large.bin", new byte[4 * 1024 * 1024]);
        });

        Assert.Equal("disk-full", refused.Diagnostic.Code);
        Assert.Equal(1, SampleSite.VersionOf(output));
        Assert.Equal(["_site"], Directory.EnumerateFileSystemEntries(folder.Below("disk")).Select(Path.GetFileName));
    }

    [Fact]
    public void A_folder_that_may_not_be_written_is_told_and_the_old_site_stays()
    {
        using var folder = new TemporaryFolder();
        using var disk = SmallDisk.Mount(folder.Below("disk"));
        Assert.SkipWhen(disk is null, "A small disk can only be mounted by root on Linux.");
        var output = folder.Below("disk/_site");
        SampleSite.Build(output, version: 1);
        disk.ForbidWriting();

        Assert.Equal("output-not-writable", Assert.Throws<OutputException>(() => OutputFolder.Open(output)).Diagnostic.Code);
        Assert.Equal(1, SampleSite.VersionOf(output));
    }

    /// <summary>A disk of one megabyte in memory.</summary>
    private sealed class SmallDisk : IDisposable
    {
        private readonly string place;

        private SmallDisk(string place) => this.place = place;

        public static SmallDisk? Mount(string place)
        {
            if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
                return null;
            Directory.CreateDirectory(place);
            return Run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", place) ? new SmallDisk(place) : null;
        }

        public void ForbidWriting() => Assert.True(Run("mount", "-o", "remount,ro", place));

        public void Dispose() => Run("umount", "-l", place);

        private static bool Run(string program, params string[] arguments)
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
    }
}
