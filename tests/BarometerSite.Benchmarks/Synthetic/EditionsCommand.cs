using System.Globalization;

namespace BarometerSite.Benchmarks.Synthetic;

/// <summary><c>editions DIR [--count N]</c>: the real site with N published editions, twenty if not given.</summary>
internal static class EditionsCommand
{
    private const int Usual = 20;

    public static int Run(string[] arguments, TextWriter error)
    {
        if (arguments is not [var folder, .. var options] || folder.StartsWith('-') || Count(options) is not { } count)
        {
            error.WriteLine("editions DIR [--count N]");
            return 2;
        }
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            error.WriteLine($"The folder {folder} is not empty.");
            return 1;
        }
        foreach (var file in PublishedSite.Files(count))
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes);
        }
        error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Wrote the site with {count} editions to {folder}; build it with --date 2026-12-31."));
        return 0;
    }

    private static int? Count(string[] options) => options switch
    {
        [] => Usual,
        ["--count", var text] when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 => count,
        _ => null,
    };
}
