using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Disk;

/// <summary>
/// Finds the files of a site without opening them. Hidden and temporary files are passed over, links and names that
/// no other machine can hold complained about.
/// </summary>
internal sealed class SourceListing(string site, DiagnosticBag diagnostics)
{
    // Deeper than anybody sorts by hand.
    public const int MostLevels = 32;

    public static readonly string TooDeep = $"it lies more than {MostLevels} folders deep.";

    private static readonly string[] TemporaryEndings = ["~", ".swp", ".swo", ".tmp", ".bak"];

    private readonly List<string> paths = [];

    /// <summary>Paths below the site's folder, with <c>/</c>, in no order.</summary>
    public IReadOnlyList<string> Paths => paths;

    public void AddFile(string path) => Add(path, new FileInfo(Path.Combine(site, path)), level: 0);

    /// <summary>A folder with everything in it; none if it does not exist.</summary>
    public void AddFolder(string path)
    {
        var folder = new DirectoryInfo(Path.Combine(site, path));
        if (folder.Exists || folder.LinkTarget is not null)
            Add(path, folder, level: 0);
    }

    private void Add(string path, FileSystemInfo entry, int level)
    {
        // One more than the limit is too many, however many there are.
        if (IsPassedOver(entry.Name) || paths.Count > SourceLimits.MostFiles)
            return;
        if (FileName.Fault(entry.Name) is { } fault)
            diagnostics.Add(Complaints.UnusableFileName(path, fault));
        else if (entry.LinkTarget is not null || entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
            diagnostics.Add(Complaints.SymbolicLink(path));
        else if (entry is not DirectoryInfo folder)
            paths.Add(path);
        else if (level == MostLevels)
            diagnostics.Add(Complaints.UnreadableFile(path, TooDeep));
        else
            AddEntries(path, folder, level);
    }

    private void AddEntries(string path, DirectoryInfo folder, int level)
    {
        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos())
                Add($"{path}/{entry.Name}", entry, level + 1);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Complaints.UnreadableFile(path, exception.Message));
        }
    }

    // ".name" is what Unix and its tools hide (.DS_Store, .git), "~$name" the lock file of an open Excel or Word document.
    public static bool IsPassedOver(string name) =>
        name[0] == '.'
        || name.StartsWith("~$", StringComparison.Ordinal)
        || name is "Thumbs.db" or "desktop.ini"
        || Array.Exists(TemporaryEndings, ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
