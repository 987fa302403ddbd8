using BarometerSite.Tests.ExampleCity;

namespace BarometerSite.BrowserTests;

/// <summary>The invented city in a language that is read from the right, built once for the tests that read it.</summary>
public sealed class ArabicSite : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("barometer-arabic");

    public ArabicSite()
    {
        if (Chromium.Find() is null)
            return;
        var sources = Path.Combine(folder.FullName, "sources");
        Lay(Path.Combine(BuiltSite.Repository(), "tests", "ExampleCity"), sources, "");
        Lay(Path.Combine(BuiltSite.Repository(), "templates"), sources, "templates/");
        BuiltSite.Copy(Own, sources);
        BuiltSite.Build(sources, Path.Combine(folder.FullName, "site"), Server.Address, "2014-06-30");
        Server.Serve(Path.Combine(folder.FullName, "site"));
    }

    internal SiteServer Server { get; } = new("/");

    private static string Own => Path.Combine(BuiltSite.Repository(), "tests", "ExampleCityInArabic");

    public void Dispose()
    {
        Server.Dispose();
        folder.Delete(recursive: true);
    }

    // Without its editions: they were published before the city spoke the language.
    private static void Lay(string from, string to, string below)
    {
        var words = File.ReadAllText(Path.Combine(Own, "templates", "words", "ar.yml"));
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var path = below + Path.GetRelativePath(from, file).Replace('\\', '/');
            if (path.StartsWith("data/editions/", StringComparison.Ordinal) || path == "data/corrections.yml")
                continue;
            if (!path.EndsWith(".yml", StringComparison.Ordinal))
            {
                File.Copy(file, Place(to, path));
                continue;
            }
            var text = File.ReadAllText(file);
            if (path == "site.yml")
                text = text[..(text.IndexOf("\nmoved:", StringComparison.Ordinal) + 1)];
            foreach (var made in InventedArabic.Of(path, text, words))
                File.WriteAllText(Place(to, made.Path), made.Text);
        }
    }

    private static string Place(string folder, string path)
    {
        var place = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        return place;
    }
}
