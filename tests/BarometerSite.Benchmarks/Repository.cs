using BarometerSite.Disk;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Benchmarks;

/// <summary>The checkout that this program was built in.</summary>
internal static class Repository
{
    public static readonly string Root = Find(AppContext.BaseDirectory);

    /// <summary>Every source file of the real site.</summary>
    public static IReadOnlyList<SourceFile> Site() => SourceFolder.Read(Root, new DiagnosticBag());

    /// <summary>The templates of the real site.</summary>
    public static IEnumerable<SourceFile> Templates() => Site().Where(file => file.Path.StartsWith("templates/", StringComparison.Ordinal));

    // BenchmarkDotNet runs copies of this program from folders below its own.
    private static string Find(string folder) => File.Exists(Path.Combine(folder, "BarometerSite.sln"))
        ? folder
        : Find(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder))
            ?? throw new DirectoryNotFoundException("This program runs in a checkout of its repository only."));
}
