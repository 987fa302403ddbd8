using BarometerSite.Tests.Disk;
using BarometerSite.Tests.ExampleCity;

namespace BarometerSite.Tests.Shell;

/// <summary>The example city in a folder of its own, without published editions: those are what its user tries.</summary>
internal sealed class CityFolder : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public CityFolder()
    {
        Copy(System.IO.Path.Combine(Barometer.Repository, "tests", "ExampleCity"), Path);
        Copy(System.IO.Path.Combine(Barometer.Repository, "templates"), Below("templates"));
        if (Directory.Exists(Below("data/editions")))
            Directory.Delete(Below("data/editions"), recursive: true);
        File.Delete(Below("data/corrections.yml"));
        Write("site.yml", Eksempelby.WithoutMoves(File.ReadAllText(Below("site.yml"))));
    }

    public string Path => folder.Path;

    public string Below(string path) => folder.Below(path);

    public void Write(string path, string text) => folder.Write(path, text);

    public void Dispose() => folder.Dispose();

    /// <summary>A command on the city as of the day that its figures are made for.</summary>
    public (int Code, string Output, string Error) Run(string command, params string[] arguments) =>
        Barometer.Run([command, .. arguments, "--site", Path, "--date", "2014-06-30"]);

    /// <summary>All files but git's own.</summary>
    public static void Copy(string from, string to)
    {
        foreach (var path in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(path => !path.Contains(".git", StringComparison.Ordinal)))
        {
            var target = System.IO.Path.Combine(to, System.IO.Path.GetRelativePath(from, path));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(path, target);
        }
    }
}
