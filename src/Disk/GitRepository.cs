using System.Diagnostics;
using System.ComponentModel;

namespace BarometerSite.Disk;

/// <summary>What git says about the folder of a site. Git is called as a program, found by an absolute path and without a shell.</summary>
internal static class GitRepository
{
    // Reading one commit takes milliseconds; a network drive that hangs should not hang the build.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>The commit that the folder stands at.</summary>
    public static GitHead ReadHead(string folder) => ReadCommit(folder, "HEAD");

    /// <param name="commit">What git can take for one commit and for no option.</param>
    public static GitHead ReadCommit(string folder, string commit)
    {
        var (output, reason) = Run(folder, isLong: false, "rev-list", "--max-count=1", "--format=%ct", commit);
        return output is null ? GitHead.Unknown(reason!) : Parse(output);
    }

    /// <summary>What git answers, or why it does not.</summary>
    /// <param name="isLong">Whether the answer may be more than fits into a pipe, so that git would wait for a reader.</param>
    public static (string? Output, string? Reason) Run(string folder, bool isLong, params ReadOnlySpan<string> arguments)
    {
        if (FindGit() is not { } git)
            return (null, "git is not installed");
        var start = GitProgram.Start(git, folder, arguments);
        start.StandardOutputEncoding = Encoding.UTF8;
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            // A short answer is read when git is done: to read it meanwhile would start .NET's network threads.
            var output = isLong ? process.StandardOutput.ReadToEnd() : null;
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                return (null, "git did not answer");
            }
            return process.ExitCode == 0 ? (output ?? process.StandardOutput.ReadToEnd(), null) : (null, Reason(process.StandardError.ReadToEnd()));
        }
        catch (Exception exception) when (exception is Win32Exception or IOException)
        {
            return (null, $"git could not be started ({exception.Message})");
        }
    }

    /// <summary>How git is started where it is asked more than once.</summary>
    /// <exception cref="IOException">It is not installed.</exception>
    public static ProcessStartInfo Asking(string folder, params ReadOnlySpan<string> arguments) =>
        GitProgram.Start(FindGit() ?? throw new IOException("git is not installed."), folder, arguments);

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
