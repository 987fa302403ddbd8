using BarometerSite.Sources;

namespace BarometerSite.Tests.Cases;

/// <summary>
/// A site made of layers: the repository's templates, the minimal site in <c>base</c>, and what a case lays over it. A file named
/// <c>x.deleted</c> takes away x.
/// </summary>
internal static class CaseSources
{
    public const string Base = "base";

    private const string Deleted = ".deleted";

    private static readonly Lazy<IReadOnlyList<SourceFile>> Templates =
        new(() => [.. Read(Path.Combine(Shell.Barometer.Repository, "templates")).Select(file => file with { Path = "templates/" + file.Path })]);

    public static string Root { get; } = Path.Combine(Shell.Barometer.Repository, "tests", "BarometerSite.Tests", "Cases");

    /// <param name="layers">Names of folders in Cases, the lowest first.</param>
    public static IReadOnlyList<SourceFile> Of(params IEnumerable<string> layers)
    {
        var files = Templates.Value.ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var file in layers.SelectMany(layer => Read(Path.Combine(Root, layer, "sources"))))
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
