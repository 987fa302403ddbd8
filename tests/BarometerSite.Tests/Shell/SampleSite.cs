using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BarometerSite.Disk;
using BarometerSite.Rendering;

namespace BarometerSite.Tests.Shell;

/// <summary>Sites with a version in every file, to see whether a folder holds one of them whole.</summary>
internal static class SampleSite
{
    private const int Pages = 40;

    public static void Write(IFileSink sink, int version)
    {
        var list = new BuildList(sink);
        Parallel.For(0, Pages, page => list.Write($"page-{page % 7}/{page}/index.html", Encoding.UTF8.GetBytes($"version {version} page {page}\n")));
        list.Finish("1.0", $"{version}", DateTimeOffset.UnixEpoch, cards: null);
    }

    /// <summary>Writes a version to a folder as a build does.</summary>
    public static void Build(string folder, int version)
    {
        using var output = OutputFolder.Open(folder);
        Write(output, version);
        output.Commit();
    }

    /// <summary>The version that a folder holds. Fails if it is not whole: a file missing, changed or too many.</summary>
    public static int VersionOf(string folder)
    {
        using var list = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, BuildList.FileName)));
        AssertWhole(folder, list);
        return int.Parse(list.RootElement.GetProperty("commit").GetString()!, System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Every file that build.json lists is there with its hash, and no other.</summary>
    public static void AssertWhole(string folder)
    {
        using var list = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, BuildList.FileName)));
        AssertWhole(folder, list);
    }

    private static void AssertWhole(string folder, JsonDocument list)
    {
        var found = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(file => file != BuildList.FileName)
            .Order(StringComparer.Ordinal)
            .Select(file => $"{file} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, file))))}");
        var listed = list.RootElement.GetProperty("files").EnumerateObject().Select(file => $"{file.Name} {file.Value.GetProperty("sha256").GetString()}");
        Assert.Equal(listed, found);
    }
}
