using System.Diagnostics;
using BarometerSite.Tests.Disk;

namespace BarometerSite.Tests.Shell;

/// <summary>Whatever the machine refuses is told if anybody can be told, and ends with a status: never with a stack trace, never with an abort.</summary>
public sealed class SurroundingsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("--help > /dev/full")]
    [InlineData("--help >&-")]
    [InlineData("render page.html > /dev/full")]
    [InlineData("render page.html >&-")]
    [InlineData("check --site . 2> /dev/full")]
    [InlineData("check --site . 2>&-")]
    [InlineData("check --site . > /dev/full 2> /dev/full")]
    [InlineData("check --site . >&- 2>&-")]
    public void An_output_that_fails_ends_with_a_status(string command)
    {
        folder.Write("page.html", "x");

        var (code, error) = Run(command);

        Assert.Equal(ExitCode.Problems, code);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        if (!command.Contains("2>", StringComparison.Ordinal))
            Assert.StartsWith("Standard output cannot be written: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_usage_stays_wrong_usage_where_nobody_can_be_told() => Assert.Equal(ExitCode.WrongUsage, Run("build --site 2> /dev/full").Code);

    [Fact]
    public void A_reader_who_has_enough_is_no_failure() => Assert.Equal(ExitCode.Done, Run("--help | true").Code);

    [Fact]
    public void A_site_is_made_though_nobody_can_be_told()
    {
        var (code, error) = Run($"build --site '{Barometer.Repository}' --output out --date 2026-11-26 > /dev/full");

        Assert.Equal(ExitCode.Problems, code);
        Assert.StartsWith("Standard output cannot be written: ", error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.Below("out/index.html")));
    }

    [Fact]
    public void What_the_system_refuses_is_told_as_that()
    {
        var (code, error) = Run("build --site '" + folder.Path + "' --output out", before: "mkdir gone && cd gone && rmdir ../gone && ");

        Assert.Equal(ExitCode.Problems, code);
        Assert.Contains("error system-refused: ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    private (int Code, string Error) Run(string command, string before = "")
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "/dev/full is there on Linux only.");
        using var shell = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", $"{before}dotnet '{typeof(Program).Assembly.Location}' {command}"])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = shell.StandardError.ReadToEnd();
        shell.WaitForExit();
        return (shell.ExitCode, error);
    }
}
