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
        // rev-list is plumbing: no setting of the repository changes what it prints or starts another program. A bare repository inside
        // the sources would bring settings of its own, so it has to be asked for explicitly.
        var start = new ProcessStartInfo(git, ["-c", "safe.bareRepository=explicit", "rev-list", "--max-count=1", "--format=%ct", "HEAD"])
        {
            WorkingDirectory = Path.GetFullPath(folder),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["LC_ALL"] = "C", ["GIT_OPTIONAL_LOCKS"] = "0", ["GIT_TERMINAL_PROMPT"] = "0" },
        };
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
        return lines is [['c', 'o', 'm', 'm', 'i', 't', ' ', .. var hash], var seconds]
            && long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var time)
            ? new GitHead(hash, DateTimeOffset.FromUnixTimeSeconds(time), Reason: null)
            : GitHead.Unknown("git answered something unexpected");
    }

    private static string Reason(string error)
    {
        if (error.Contains("not a git repository", StringComparison.OrdinalIgnoreCase))
            return "the site's folder is in no git repository";
        if (error.Contains("unknown revision", StringComparison.Ordinal) || error.Contains("bad revision", StringComparison.Ordinal))
            return "the git repository has no commit yet";
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
