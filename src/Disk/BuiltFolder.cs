namespace BarometerSite.Disk;

/// <summary>The files of a site that was built, wherever it lies.</summary>
internal sealed class BuiltFolder(string folder)
{
    // What lies behind a link is not the site's.
    private static readonly EnumerationOptions Ordinary = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    private readonly FrozenSet<string> paths = Directory.EnumerateFiles(folder, "*", Ordinary)
        .Where(path => !OutputOwner.IsDropping(Path.GetFileName(path)))
        .Select(path => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Below the folder, with <c>/</c>, in no order; what file managers leave behind is none of the site.</summary>
    public IReadOnlyCollection<string> Paths => paths;

    /// <summary>Null where there is no such file.</summary>
    public ReadOnlyMemory<byte>? Read(string path)
    {
        var full = Path.Combine(folder, path);
        return paths.Contains(path) && FileKind.IsOrdinary(full) ? File.ReadAllBytes(full) : default(ReadOnlyMemory<byte>?);
    }
}
