using BarometerSite.Problems;

namespace BarometerSite.Disk;

/// <summary>
/// The paths of one site's files. Each is below the site's root on every operating system, stands once, and stays apart from the
/// others where capital letters do not count. A path that breaks this is the generator's fault: sources were checked before.
/// </summary>
internal sealed class OutputPaths
{
    // Upper case is how file systems fold.
    private readonly Dictionary<string, bool> isFolder = new(StringComparer.OrdinalIgnoreCase);

    // Where the file before lies, with the slash.
    private ReadOnlyMemory<char> last;

    /// <summary>Takes a path for a file.</summary>
    /// <returns>The folders above it that no earlier path had, outermost first.</returns>
    /// <exception cref="ArgumentException">The path is malformed or clashes with an earlier one.</exception>
    public IReadOnlyList<string> Claim(string path)
    {
        var name = path.LastIndexOf('/') + 1;
        IReadOnlyList<string> folders = [];
        // Most files lie where another does, many where the one before does; whatever is above a folder was looked at when it was new.
        if (name > 0 && !path.AsSpan(0, name).SequenceEqual(last.Span))
        {
            if (!IsFolder(path.AsSpan(0, name - 1)))
                folders = ClaimFolders(path, name);
            last = path.AsMemory(0, name);
        }
        Check(path, path.AsSpan(name));
        Take(path, asFolder: false);
        return folders;
    }

    /// <param name="name">Where the file's own name begins.</param>
    private List<string> ClaimFolders(string path, int name)
    {
        var newFolders = new List<string>();
        for (int start = 0, slash; start < name; start = slash + 1)
        {
            slash = path.IndexOf('/', start);
            Check(path, path.AsSpan(start, slash - start));
            if (Take(path[..slash], asFolder: true))
                newFolders.Add(path[..slash]);
        }
        return newFolders;
    }

    private static void Check(string path, ReadOnlySpan<char> part)
    {
        if (!FileName.IsPortable(part))
            throw new ArgumentException($"The output path '{path}' is not a relative path of plain file names.", nameof(path));
    }

    private bool IsFolder(ReadOnlySpan<char> path) => Find(path) is (var other, true) && path.SequenceEqual(other);

    private bool Take(string path, bool asFolder)
    {
        if (isFolder.TryAdd(path, asFolder))
            return true;
        var (other, isOther) = Find(path)!.Value;
        if (asFolder && isOther && other == path)
            return false;
        throw new ArgumentException($"The output path '{path}' clashes with '{other}'.", nameof(path));
    }

    /// <summary>The path as it was taken.</summary>
    private (string Path, bool IsFolder)? Find(ReadOnlySpan<char> path) =>
        isFolder.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(path, out var taken, out var folder) ? (taken, folder) : null;
}
