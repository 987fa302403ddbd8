using BarometerSite.Tests.Shell;

namespace BarometerSite.Tests.HouseRules;

/// <summary>The repository's own C# files, paths below its top folder with <c>/</c>.</summary>
internal static class SourceCode
{
    public static IReadOnlyList<(string Path, string[] Lines)> Generator { get; } = Read("src");

    public static IReadOnlyList<(string Path, string[] Lines)> Tests { get; } = Read("tests");

    public static IEnumerable<(string Path, string[] Lines)> All => Generator.Concat(Tests);

    public static string Text(string path) => File.ReadAllText(Path.Combine(Barometer.Repository, path));

    /// <summary>Files of a folder, subfolders too.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Barometer.Repository, folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static List<(string Path, string[] Lines)> Read(string folder) =>
    [
        .. Files(folder, "*.cs")
            .Select(file => (Path: Path.GetRelativePath(Barometer.Repository, file).Replace('\\', '/'), Lines: File.ReadAllLines(file)))
            .Where(file => !file.Path.Split('/').Any(part => part is "bin" or "obj")),
    ];
}
