namespace BarometerSite.Problems;

/// <summary>Files that cannot be read, should not be there, or may not be written.</summary>
internal static partial class Complaints
{
    private const string SaveAsUtf8 =
        "In Excel choose Save As and the file type “CSV UTF-8 (kommasepareret)”; in a text editor choose the encoding UTF-8 when saving.";

    /// <summary>A text file that begins as UTF-16 does: “Unicode-tekst” of Excel, “Unicode” of Notepad.</summary>
    public static Diagnostic WrongEncodingUtf16(SourceSpan span) =>
        Error("wrong-encoding", span, "The file is saved as UTF-16 (“Unicode”), and UTF-8 is expected.", SaveAsUtf8);

    /// <summary>A text file with a byte that UTF-8 does not have there, mostly æ, ø or å as an older Danish Excel saves it.</summary>
    /// <param name="character">What the byte is in Windows-1252, or null where it is nothing there.</param>
    public static Diagnostic WrongEncodingByte(SourceSpan span, byte found, char? character) =>
        Error("wrong-encoding", span, character is { } probably
            ? $"The file is not saved as UTF-8: the byte {found:X2} here is probably {Q(probably.ToString())} in Windows-1252 (Latin-1), "
                + "as Excel saves “CSV (semikolonsepareret)”."
            : $"The file is not saved as UTF-8: the byte {found:X2} here means nothing in it.",
            SaveAsUtf8);

    /// <summary>A character that no text has: mostly a picture or a document with the wrong file name, or a slip of the keyboard.</summary>
    public static Diagnostic ControlCharacter(SourceSpan span, char found) =>
        Error("control-character", span, $"Here stands the control character {Q(found.ToString())}, which nobody can read.",
            "Delete it, or give the file the name that fits what it is.");

    public static Diagnostic FileTooLarge(SourceSpan span, long bytes, long most) =>
        Error("file-too-large", span,
            $"The file has {bytes} bytes; at most {most} are allowed, so that no file can exhaust the machine.",
            "Split it, or make the picture smaller.");

    public static Diagnostic TooManyFiles(int found, int most) =>
        Error("too-many-files", default,
            $"The site has {found} files; at most {most} are allowed, so that no site can exhaust the machine.",
            "Check that the site's folder is the right one and that no other folder has been copied into it.");

    /// <summary>Two paths that are one on Windows and macOS.</summary>
    public static Diagnostic PathCaseClash(string path, string other) =>
        Error("path-case-clash", At(path),
            $"The paths {Q(path)} and {Q(other)} differ in capital letters only; on Windows and macOS they are the same file.",
            "Rename or delete one of them.");

    /// <summary>A picture, style or script that would stand in the place of one that the program makes.</summary>
    public static Diagnostic AssetNameTaken(string path) =>
        Error("asset-name-taken", At(path), $"The file {Q(path)} has the name of one that the site has already.",
            "Give it another name; styles belong in ‘templates/styles’, the words of scripts in ‘templates/words’.");

    /// <summary>The operating system refuses to read a file.</summary>
    public static Diagnostic UnreadableFile(string path, string reason) =>
        Error("unreadable-file", At(path), $"The file cannot be read: {reason}", "Close it in other programs and check that you may read it.");

    /// <summary>A file that every site must have, such as site.yml.</summary>
    public static Diagnostic MissingFile(string path, string purpose) =>
        Error("missing-file", At(path), $"The file {Q(path)} is missing; {purpose}.", "Add it, or check that the site's folder is the right one.");

    /// <summary>A file in data/ or content/ that nothing reads, so that what it says would silently not appear.</summary>
    /// <param name="known">Paths that would be read, to find a misspelt one.</param>
    public static Diagnostic UnusedFile(SourceSpan span, string path, IEnumerable<string> known) =>
        Error("unused-file", span,
            $"Nothing reads the file {Q(path)}, so nothing of it would appear on the site.",
            UsableName(path) is { } usable
                ? $"Names have small letters a to z, digits and hyphens, and end with .md, .yml or .csv: "
                    + $"rename it to {Q(usable)}, or delete it."
                : "Rename it to what was meant, or delete it.") with
        {
            Guess = new Guess(path, known),
        };

    /// <summary>A file without anything in it but spaces and comments.</summary>
    public static Diagnostic EmptyFile(SourceSpan span) =>
        Error("empty-file", span, "The file is empty.", "Write its content, or delete it.");

    /// <summary>A path, or a link in the file system, that leads out of the site's folder.</summary>
    public static Diagnostic PathOutsideSite(string path, SourceSpan span) =>
        Error("path-outside-site", span.IsNowhere ? At(path) : span,
            $"{Q(path)} leads out of the site's folder, and nothing outside it is read.",
            "Copy the file into the site's folder and name that.");

    /// <summary>An output folder with files that this program did not make.</summary>
    /// <param name="found">One of them, below the folder.</param>
    public static Diagnostic OutputNotOurs(string folder, string found) =>
        Error("output-not-ours", default,
            $"The folder {Q(folder)} has a file that this program did not make, {Q(found)}, so it is left alone.",
            "Name another folder with --output, or move that file away yourself.");

    public static Diagnostic OutputNotWritable(string path, string reason) =>
        Error("output-not-writable", default,
            $"{Q(path)} cannot be written: {reason}",
            "Close it in other programs and check that you may write there. The site that was there is unchanged.");

    public static Diagnostic DiskFull(string path) =>
        Error("disk-full", default,
            $"There is no room on the disk to write {Q(path)}.",
            "Free some room and build again. The site that was there is unchanged.");

    /// <summary>
    /// The path with every name as addresses need it, <c>maal.md</c> for <c>mål.md</c>; null where it is so already, or nothing is left of one.
    /// </summary>
    private static string? UsableName(string path)
    {
        var extension = Path.GetExtension(path).ToLowerInvariant();
        var names = path[..^extension.Length].Split('/').Select(Slug.Of).ToList();
        var usable = string.Join('/', names) + extension switch { ".yaml" => ".yml", ".markdown" => ".md", _ => extension };
        return usable == path || names.Contains("") ? null : usable;
    }

    /// <summary>A file known by its path only.</summary>
    private static SourceSpan At(string path) => SourceSpan.Of(new SourceText(path, ""));

    /// <summary>A file that was to be begun.</summary>
    public static Diagnostic AlreadyThere(string path) =>
        Error("already-there", default, $"{Q(path)} is there already, and nothing begins it anew.",
            "Give the new one another title, or edit the one that is there.");
}
