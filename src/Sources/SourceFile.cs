namespace BarometerSite.Sources;

/// <summary>A file of the site as it lies on disk: its path below the site's folder, with <c>/</c>, and its bytes.</summary>
internal sealed record SourceFile(string Path, byte[] Bytes)
{
    /// <summary>The same files, but of each that another version of the site has alike the very object, so that what comes of it is held once.</summary>
    public static ImmutableArray<SourceFile> Sharing(IEnumerable<SourceFile> files, IEnumerable<SourceFile> other)
    {
        var known = other.ToDictionary(file => file.Path, StringComparer.Ordinal);
        return [.. files.Select(file => known.GetValueOrDefault(file.Path) is { } same && same.Bytes.AsSpan().SequenceEqual(file.Bytes) ? same : file)];
    }
}
