using System.Diagnostics;
using BarometerSite.Disk;

namespace BarometerSite.Tests.Disk;

/// <summary>Repositories whose settings name a program: plain git starts it, ours does not.</summary>
public sealed class GitSafetyTests : IDisposable
{
    private const string NoObject = "1111111111111111111111111111111111111111";

    private readonly TemporaryFolder folder = new();

    public GitSafetyTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The trap is a shell script.");
        Git("init", "-q");
        Git("commit", "-q", "--allow-empty", "-m", "x");
    }

    private string Trap => folder.Below("trap");

    private bool HasRun => File.Exists(folder.Below("ran"));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_missing_commit_is_not_fetched_by_the_program_that_the_folder_names()
    {
        SetTrap();
        Git("config", "core.repositoryFormatVersion", "1");
        Git("config", "extensions.partialClone", "origin");
        Git("config", "remote.origin.url", ".");
        Git("config", "remote.origin.promisor", "true");
        Git("config", "remote.origin.uploadpack", Trap);
        Git("config", "protocol.allow", "always");
        Git("config", "protocol.file.allow", "always");
        folder.Write(".git/HEAD", NoObject + "\n");
        Plain("rev-list", "--max-count=1", "HEAD");
        Assert.True(HasRun, "git did not start the trap, so this test shows nothing.");
        File.Delete(folder.Below("ran"));

        var head = GitRepository.ReadHead(folder.Path);

        Assert.False(HasRun);
        Assert.Null(head.Commit);
        Assert.NotNull(head.Reason);
    }

    [Theory]
    [InlineData("core.fsmonitor", "status")]
    [InlineData("core.sshCommand", "ls-remote", "ssh://example.invalid/x")]
    [InlineData("diff.external", "diff", "HEAD")]
    [InlineData("protocol.ext.allow=always", "ls-remote", "ext::./trap")]
    [InlineData("core.hooksPath=hooks", "update-index", "--force-write-index")]
    [InlineData("core.askPass", "credential", "fill")]
    [InlineData("credential.helper", "credential", "fill")]
    public void No_program_that_the_settings_name_is_started(string setting, params string[] arguments)
    {
        folder.Write("file.txt", "a");
        Git("add", "file.txt");
        folder.Write("file.txt", "b");
        SetTrap();
        folder.Write("hooks/post-index-change", "");
        File.Copy(Trap, folder.Below("hooks/post-index-change"), overwrite: true);
        Git(["config", .. setting.Split('=') is [var name, var value] ? [name, value] : new[] { setting, Trap }]);
        Plain(arguments);
        Assert.SkipUnless(HasRun, "This git does not start it, so this test shows nothing.");
        File.Delete(folder.Below("ran"));

        Finish(GitProgram.Start("git", folder.Path, arguments));

        Assert.False(HasRun);
    }

    [Fact]
    public void No_object_stands_for_another()
    {
        var before = GitRepository.ReadHead(folder.Path);
        var tree = Plain("rev-parse", "HEAD^{tree}").Trim();
        var other = Plain("commit-tree", "-m", "y", tree).Trim();
        Git("replace", before.Commit!, other);
        folder.Write(".git/info/grafts", $"{before.Commit} {other}\n");

        Assert.Equal(before, GitRepository.ReadHead(folder.Path));
    }

    [Fact]
    public void What_the_surroundings_say_of_another_repository_does_not_count()
    {
        using var other = new TemporaryFolder();
        folder.Write("site.yml", "x");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "check", "--site", folder.Path])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            Environment = { ["GIT_DIR"] = other.Path, ["GIT_WORK_TREE"] = other.Path, ["GIT_OBJECT_DIRECTORY"] = other.Path },
        })!;

        var error = process.StandardError.ReadToEnd();

        Assert.Contains("missing-file", error, StringComparison.Ordinal);
        Assert.DoesNotContain("date-unknown", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@253402300799 +0000", true)]
    [InlineData("@253402300800 +0000", false)]
    [InlineData("@9999999999999 +0000", false)]
    public void A_commit_of_a_year_that_is_none_is_told(string date, bool isDate)
    {
        Finish(new ProcessStartInfo("git", ["commit", "-q", "--allow-empty", "-m", "x"])
        {
            WorkingDirectory = folder.Path,
            Environment = { ["GIT_COMMITTER_DATE"] = date },
        });

        var head = GitRepository.ReadHead(folder.Path);

        Assert.NotNull(head.Commit);
        Assert.Equal(isDate, head.Date is not null);
        Assert.Equal(!isDate, head.Reason is not null);
    }

    [Fact]
    public void A_repository_of_somebody_else_is_not_trusted()
    {
        Assert.SkipUnless(Environment.UserName == "root", "Only root can give a folder away.");
        Finish(new ProcessStartInfo("chown", ["-R", "12345", folder.Path]));

        Assert.Contains("belongs to somebody else", GitRepository.ReadHead(folder.Path).Reason, StringComparison.Ordinal);
    }

    private void SetTrap()
    {
        folder.Write("trap", $"#!/bin/sh\ntouch '{folder.Below("ran")}'\necho password=x\nexit 1\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Trap, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private void Git(params string[] arguments) => Plain(["-c", "user.name=a", "-c", "user.email=a@example.dk", .. arguments]);

    private string Plain(params string[] arguments) => Finish(new ProcessStartInfo("git", arguments)
    {
        WorkingDirectory = folder.Path,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment = { ["GIT_TERMINAL_PROMPT"] = "0" },
    });

    private static string Finish(ProcessStartInfo start)
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        try
        {
            process.StandardInput.Write("protocol=https\nhost=example.invalid\nusername=a\n\n");
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // Only some commands read it.
        }
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
