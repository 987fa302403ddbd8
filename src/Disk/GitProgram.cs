using System.Diagnostics;

namespace BarometerSite.Disk;

/// <summary>
/// How git is called, so that it never runs what a folder brings. A repository's own settings may name programs and other hosts (“SECURITY”
/// in git help git); here nothing is fetched, no hook, helper or pager runs, and no object stands for another. Filters and text conversions have
/// names of their own, which no setting overrules: only commands that use none are for it (rev-list, ls-tree, cat-file without a filter).
/// </summary>
internal static class GitProgram
{
    /// <summary>Settings of the repository are overruled by these.</summary>
    private static readonly string[] Settings =
    [
        // A bare repository inside the sources would bring settings of its own, so it has to be asked for explicitly.
        "safe.bareRepository=explicit",
        "protocol.allow=never",
        "core.hooksPath=/dev/null",
        "core.fsmonitor=false",
        "core.sshCommand=false",
        "core.gitProxy=false",
        "core.askPass=",
        "core.alternateRefsCommand=false",
        "credential.helper=",
        "diff.external=",
        "gpg.program=false",
    ];

    private static readonly (string Name, string Value)[] Environment =
    [
        ("LC_ALL", "C"),
        // Missing objects of a partial clone are fetched by the program that its settings name. Git before 2.44 does not know the first; none of
        // them allows the second, which overrules every protocol.*.allow of the repository.
        ("GIT_NO_LAZY_FETCH", "1"),
        ("GIT_ALLOW_PROTOCOL", "none"),
        ("GIT_PROTOCOL_FROM_USER", "0"),
        ("GIT_NO_REPLACE_OBJECTS", "1"),
        ("GIT_OPTIONAL_LOCKS", "0"),
        ("GIT_TERMINAL_PROMPT", "0"),
        ("GIT_ASKPASS", "false"),
        ("SSH_ASKPASS", "false"),
        ("GIT_SSH_COMMAND", "false"),
        ("GIT_PAGER", "cat"),
        ("GIT_EDITOR", "false"),
        ("GIT_ATTR_NOSYSTEM", "1"),
    ];

    /// <summary>Where the user's own settings lie and where a search ends. Others (git sets some for its hooks) speak of another repository.</summary>
    private static readonly string[] Kept = ["GIT_CEILING_DIRECTORIES", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM"];

    /// <param name="git">The program, by an absolute path.</param>
    /// <param name="folder">In which it is asked.</param>
    public static ProcessStartInfo Start(string git, string folder, params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo(git, [.. Settings.SelectMany(setting => new[] { "-c", setting }), "--no-pager", .. arguments])
        {
            WorkingDirectory = Path.GetFullPath(folder),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.Ordinal) && !Kept.Contains(name)).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in Environment)
            start.Environment[name] = value;
        return start;
    }
}
