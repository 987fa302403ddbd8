namespace BarometerSite.Sources;

/// <summary>A file of the site as it lies on disk: its path below the site's folder, with <c>/</c>, and its bytes.</summary>
internal sealed record SourceFile(string Path, byte[] Bytes);
