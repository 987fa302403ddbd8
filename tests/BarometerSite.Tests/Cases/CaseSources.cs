using BarometerSite.Sources;

namespace BarometerSite.Tests.Cases;

/// <summary>A site made of layers. A file named <c>x.deleted</c> takes away x.</summary>
internal static class CaseSources
{
    private const string Deleted = ".deleted";

    /// <param name="layers">The lowest first.</param>
    public static IReadOnlyList<SourceFile> Lay(params IEnumerable<IEnumerable<SourceFile>> layers)
    {
        var files = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
        foreach (var file in layers.SelectMany(layer => layer))
        {
            if (file.Path.EndsWith(Deleted, StringComparison.Ordinal))
                Assert.True(files.Remove(file.Path[..^Deleted.Length]), $"{file.Path} deletes what is not there.");
            else
                files[file.Path] = file;
        }
        return [.. files.Values.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>All files in a folder, as if it were the site's, or its part at <paramref name="below"/>; none where there is no such folder.</summary>
    public static IEnumerable<SourceFile> Read(string folder, string below = "") => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => new SourceFile(below + Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file)))
        : [];
}
