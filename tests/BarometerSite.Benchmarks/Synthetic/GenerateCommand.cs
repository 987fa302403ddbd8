using System.Globalization;

namespace BarometerSite.Benchmarks.Synthetic;

/// <summary>
/// <c>generate DIR [--pages N] [--goals N] [--areas N] [--indicators N] [--rows N] [--texts N] [--words N]</c>; the pages first, the rest over them.
/// </summary>
internal static class GenerateCommand
{
    private const string Usage = "generate DIR [--pages N] [--goals N] [--areas N] [--indicators N] [--rows N] [--texts N] [--words N]";

    public static int Run(string[] arguments, TextWriter error)
    {
        if (arguments is not [var folder, .. var options] || folder.StartsWith('-') || ReadSize(options) is not { } size)
        {
            error.WriteLine(Usage);
            return 2;
        }
        // Nothing is overwritten: the folder may be somebody's site.
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            error.WriteLine($"The folder {folder} is not empty.");
            return 1;
        }
        foreach (var file in new SyntheticBarometer(size).Files().Concat(Repository.Templates()))
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes);
        }
        error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Wrote an example of {size.Pages} pages to {folder}."));
        return 0;
    }

    private static SyntheticSize? ReadSize(string[] options)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var pair in options.Chunk(2))
        {
            if (pair is not [var name, var text] || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0)
                return null;
            numbers[name] = number;
        }
        var size = numbers.Remove("--pages", out var pages) ? SyntheticSize.OfPages(pages) : SyntheticSize.Small;
        foreach (var (name, number) in numbers)
        {
            if (With(size, name, number) is not { } changed)
                return null;
            size = changed;
        }
        return size;
    }

    private static SyntheticSize? With(SyntheticSize size, string name, int number) => name switch
    {
        "--goals" => size with { Goals = number },
        "--areas" => size with { Areas = number },
        "--indicators" => size with { Indicators = number },
        "--rows" => size with { Rows = number },
        "--texts" => size with { Texts = number },
        "--words" => size with { Words = number },
        _ => null,
    };
}
