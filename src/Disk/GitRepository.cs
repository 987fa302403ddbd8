using System.Diagnostics;
using System.ComponentModel;

namespace BarometerSite.Disk;

/// <summary>What git says about the folder of a site. Git is called as a program, found by an absolute path and without a shell.</summary>
internal static class GitRepository
{
    // Reading one commit takes milliseconds; a network drive that hangs should not hang the build.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>The commit that the folder stands at.</summary>
    public static GitHead ReadHead(string folder)
    {
        if (FindGit() is not { } git)
            return GitHead.Unknown("git is not installed");
        var start = GitProgram.Start(git, folder, "rev-list", "--max-count=1", "--format=%ct", "HEAD");
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            // Its one or two lines fit into the pipes, so they can be read when it is done. To read them meanwhile would start .NET's network threads.
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                return GitHead.Unknown("git did not answer");
            }
            return process.ExitCode == 0 ? Parse(process.StandardOutput.ReadToEnd()) : GitHead.Unknown(Reason(process.StandardError.ReadToEnd()));
        }
        catch (Exception exception) when (exception is Win32Exception or IOException)
        {
            return GitHead.Unknown($"git could not be started ({exception.Message})");
        }
    }

    // "commit HASH" and, on the next line, the seconds since 1970.
    private static GitHead Parse(string output)
    {
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines switch
        {
            [['c', 'o', 'm', 'm', 'i', 't', ' ', .. var hash], .. var date] => BuildDate.OfSeconds(string.Concat(date)) is { } known
                ? new GitHead(hash, known, Reason: null)
                : new GitHead(hash, Date: null, "that has a date before 1970 or after the year 9999"),
            _ => GitHead.Unknown("git answered something unexpected"),
        };
    }

    private static string Reason(string error)
    {
        if (error.Contains("not a git repository", StringComparison.OrdinalIgnoreCase))
            return "the site's folder is in no git repository";
        if (error.Contains("unknown revision", StringComparison.Ordinal) || error.Contains("bad revision", StringComparison.Ordinal))
            return "the git repository has no commit yet";
        if (error.Contains("dubious ownership", StringComparison.Ordinal))
            return "the git repository belongs to somebody else, and git does not trust it (see safe.directory in ‘git help config’)";
        return $"git says: {error.Split('\n')[0].Trim().TrimEnd('.')}";
    }

    // .NET would look in the current folder before PATH, and that may be a stranger's site with a program called git in it.
    private static string? FindGit()
    {
        var name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        return (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
    }
}
