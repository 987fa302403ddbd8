using BarometerSite.Rendering;

namespace BarometerSite.Disk;

/// <summary>What the site's scripts stand on, as the build restored it, beside the program.</summary>
internal static class BrowserLibraries
{
    /// <returns>None where Node was missing when the program was built.</returns>
    public static ImmutableArray<(string Name, byte[] Bytes)> Read() =>
    [
        .. AssetFiles.Libraries.Select(name => (name, Path: Path.Combine(AppContext.BaseDirectory, name)))
            .Where(library => File.Exists(library.Path))
            .Select(library => (library.name, File.ReadAllBytes(library.Path))),
    ];
}
