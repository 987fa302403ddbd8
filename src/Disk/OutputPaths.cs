using BarometerSite.Problems;

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
            if (!FileName.IsPortable(slash < 0 ? path[start..] : path[start..slash]))
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
