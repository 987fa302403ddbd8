using BarometerSite.Disk;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Fuzz;

/// <summary>A whole site that is right, of which one file at a time is spoilt.</summary>
internal sealed record Corpus(string Name, IReadOnlyList<SourceFile> Files)
{
    private static readonly string Root = FindRoot(AppContext.BaseDirectory);

    /// <param name="folder">Below the repository. A site without templates has those of the real one.</param>
    public static Corpus Read(string name, string folder)
    {
        var files = Below(folder);
        if (!files.Any(file => file.Path.StartsWith("templates/", StringComparison.Ordinal)))
            files = [.. files, .. Below("").Where(file => file.Path.StartsWith("templates/", StringComparison.Ordinal))];
        return new Corpus(name, files);
    }

    /// <summary>The files of a kind, by the end of their names.</summary>
    public IReadOnlyList<SourceFile> OfKind(string kind) =>
        [.. Files.Where(file => file.Path.EndsWith(kind, StringComparison.Ordinal) && !file.Path.EndsWith("README.md", StringComparison.Ordinal))];

    private static IReadOnlyList<SourceFile> Below(string folder) => SourceFolder.Read(Path.Combine(Root, folder), new DiagnosticBag());

    private static string FindRoot(string folder) => File.Exists(Path.Combine(folder, "BarometerSite.sln"))
        ? folder
        : FindRoot(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder))
            ?? throw new DirectoryNotFoundException("This program runs in a checkout of its repository only."));
}
