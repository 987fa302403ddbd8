namespace BarometerSite.Problems;

/// <summary>What the root of the program finds before and after the stages: the folder, the date, the output.</summary>
internal static partial class Complaints
{
    /// <summary>A symbolic link, even one within the site: nobody sees from the path what would be read.</summary>
    public static Diagnostic SymbolicLink(string path) =>
        Error("symbolic-link", At(path), $"{Q(path)} is a symbolic link, and links are not followed.", "Put the file or folder itself there.");

    /// <summary>A named pipe, a socket or a device: to read one may have no end.</summary>
    public static Diagnostic SpecialFile(string path) =>
        Error("special-file", At(path), $"{Q(path)} is no ordinary file but a pipe, a socket or a device, and such are not read.",
            "Put an ordinary file there, or delete it.");

    /// <summary>The operating system refuses what no file of the site is to blame for.</summary>
    public static Diagnostic SystemRefused(string reason) =>
        Error("system-refused", default, $"The operating system refuses what this program needs: {reason}",
            "Close other programs, or raise the limit that it names, and start it again. The site that was there is unchanged.");

    /// <summary>A name that not every machine can hold, or that a message cannot show.</summary>
    /// <param name="fault">What is wrong with it, as a part of a sentence.</param>
    public static Diagnostic UnusableFileName(string path, string fault) =>
        Error("unusable-file-name", At(path), $"Not every machine can hold the name {Q(path)}: {fault}.",
            "Rename it; letters, digits, hyphens and one dot are safe everywhere.");

    /// <param name="what">What there is too much of, such as <c>bytes in its files</c>.</param>
    public static Diagnostic SiteTooLarge(string what, long found, long most) =>
        Error("site-too-large", default,
            $"The site has {found} {what}; at most {most} are allowed, so that no site can exhaust the machine.",
            "Check that the site's folder is the right one, that no other folder has been copied into it, and make the largest files smaller.");

    /// <summary>Another build holds the output folder for longer than we wait.</summary>
    public static Diagnostic OutputBusy(string folder) =>
        Error("output-busy", default, $"Another build is writing {Q(folder)} at this moment.",
            "Wait until it has ended and build again, or name another folder with --output.");

    /// <summary>What <c>--cards</c> needs beside the program is not there.</summary>
    /// <param name="reason">What the system says.</param>
    public static Diagnostic CardsCannotBeDrawn(string reason) =>
        Error("cards-cannot-be-drawn", default, $"The pictures of shared pages cannot be drawn: {reason.TrimEnd('.')}.",
            "Build the program on a machine with npm, which restores the typeface, and keep its folder together; or leave out --cards.");

    /// <summary>Text on a picture of a shared page that nobody would see.</summary>
    /// <param name="page">Its title.</param>
    /// <param name="language">Code of the page's language.</param>
    public static Diagnostic CardCharacterMissing(SourceSpan span, string page, string language, IReadOnlyList<Rune> characters) =>
        Error("card-character-missing", span,
            $"The picture that other sites show of {Q(page)} (in the language {Q(language)}) would lack {string.Join(", ", characters.Select(Named))}: "
                + "its typeface has no sign for that.",
            "Write it otherwise in titles, statements, units and sources, or build without --cards.");

    private static string Named(Rune character) => $"{Q(character.ToString())} (U+{character.Value:X4})";

    /// <param name="reason">What the operating system says.</param>
    public static Diagnostic PortTaken(int port, string reason) =>
        Error("port-taken", default, $"The preview cannot stand at port {port}: {reason.TrimEnd('.')}.",
            "End the other preview, or name another port, such as --port 8090; --port 0 takes any that is free.");

    /// <summary>Neither an option nor the environment nor git tells the build's date, and the clock is not asked.</summary>
    /// <param name="reason">What git answered.</param>
    public static Diagnostic DateUnknown(string reason) =>
        Error("date-unknown", default, $"The site's date is not known: it is the date of the last commit, but {reason}.",
            "Give it with --date, such as --date 2014-05-31.");

    public static Diagnostic InvalidSourceDateEpoch(string found) =>
        Error("invalid-source-date-epoch", default,
            $"The environment variable SOURCE_DATE_EPOCH is {Q(found)}; it must be a whole number of seconds since 1 January 1970.",
            "Correct it, or remove it, or give --date.");

    /// <summary>A file with values for a template that is no JSON object.</summary>
    public static Diagnostic InvalidJson(SourceSpan span, string message) => Error("invalid-json", span, $"The file cannot be read as JSON: {message}");

    /// <summary>What was to be compared is neither a folder of sources nor a commit of the repository.</summary>
    /// <param name="reason">What git answered.</param>
    public static Diagnostic RevisionUnknown(string found, string reason) =>
        Error("revision-unknown", default, $"{Q(found)} is neither a folder with a site.yml nor a revision that git knows here: {reason}.",
            "Name a branch, a tag or a commit that has been fetched (‘git fetch origin main’ fetches one), or a folder.");

    /// <summary>Git has the list of a revision's files, but not what is in one: a clone that left it out.</summary>
    public static Diagnostic BlobMissing(string path) =>
        Error("blob-missing", At(path), "Git lacks the content of the file in this revision, and nothing is fetched here.",
            "Fetch the whole revision: git fetch --refetch --filter=blob:limit=25m.");
}
