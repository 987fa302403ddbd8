using System.Diagnostics;
using BarometerSite.Disk;

namespace BarometerSite.Tests.Disk;

public sealed class GitRepositoryTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_commit_and_its_date_are_found_also_from_a_folder_below()
    {
        Git("init", "-q");
        folder.Write("site/site.yml", "x");
        Git("add", ".");
        Git("-c", "user.name=a", "-c", "user.email=a@example.dk", "commit", "-q", "-m", "x", "--date", "2010-01-01T00:00:00Z");

        var head = GitRepository.ReadHead(folder.Below("site"));

        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1_400_000_000), head.Date);
        Assert.Matches("^[0-9a-f]{40}$", head.Commit);
    }

    [Fact]
    public void A_folder_without_git_has_neither() =>
        Assert.Equal(GitHead.Unknown("the site's folder is in no git repository"), GitRepository.ReadHead(folder.Path));

    [Fact]
    public void A_repository_without_a_commit_has_neither()
    {
        Git("init", "-q");

        Assert.Equal(GitHead.Unknown("the git repository has no commit yet"), GitRepository.ReadHead(folder.Path));
    }

    [Fact]
    public void A_program_called_git_in_the_site_is_not_run()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The trap is a shell script.");
        var trap = folder.Write("git", "#!/bin/sh\ntouch \"$(dirname \"$0\")/ran\"\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(trap, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "check", "--site", "."])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        process.WaitForExit();
        GitRepository.ReadHead(folder.Path);

        Assert.False(File.Exists(folder.Below("ran")));
    }

    [Fact]
    public void A_bare_repository_among_the_sources_is_not_asked()
    {
        Git("init", "-q", "--bare", ".");

        Assert.Null(GitRepository.ReadHead(folder.Path).Commit);
        Assert.NotNull(GitRepository.ReadHead(folder.Path).Reason);
    }

    private void Git(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder.Path,
            Environment = { ["GIT_COMMITTER_DATE"] = "1400000000 +0200" },
        })!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
