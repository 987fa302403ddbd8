namespace BarometerSite.Disk;

/// <summary>
/// The paths of one site's files. Each is below the site's root on every operating system, stands once, and stays apart from the
/// others where capital letters do not count. A path that breaks this is the generator's fault: sources were checked before.
/// </summary>
internal sealed class OutputPaths
{
    // Upper case is how file systems fold.
    private readonly Dictionary<string, (string Path, bool IsFolder)> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes a path for a file.</summary>
    /// <returns>The folders above it that no earlier path had, outermost first.</returns>
    /// <exception cref="ArgumentException">The path is malformed or clashes with an earlier one.</exception>
    public IReadOnlyList<string> Claim(string path)
    {
        var newFolders = new List<string>();
        var start = 0;
        while (true)
        {
            var slash = path.IndexOf('/', start);
            var segment = slash < 0 ? path.AsSpan(start) : path.AsSpan(start, slash - start);
            if (!IsUsable(segment))
                throw new ArgumentException($"The output path '{path}' is not a relative path of plain file names.", nameof(path));
            if (slash < 0)
                break;
            if (Take(path[..slash], isFolder: true))
                newFolders.Add(path[..slash]);
            start = slash + 1;
        }
        Take(path, isFolder: false);
        return newFolders;
    }

    private static bool IsUsable(ReadOnlySpan<char> segment)
    {
        // A colon names a drive or a stream on Windows, which also drops a dot or space at the end.
        if (segment.IsEmpty || segment is "." or ".." || segment[^1] is '.' or ' ')
            return false;
        foreach (var character in segment)
        {
            if (character is '\\' or ':' || char.IsControl(character))
                return false;
        }
        return true;
    }

    private bool Take(string path, bool isFolder)
    {
        if (taken.TryAdd(path, (path, isFolder)))
            return true;
        var other = taken[path];
        if (isFolder && other.IsFolder && other.Path == path)
            return false;
        throw new ArgumentException($"The output path '{path}' clashes with '{other.Path}'.", nameof(path));
    }
}
