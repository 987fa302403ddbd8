using System.Globalization;

namespace BarometerSite.Benchmarks.Synthetic;

/// <summary>
/// <c>generate DIR [--pages N | --goals N] [--areas N] [--indicators N] [--rows N|N..N] [--groups N] [--texts N] [--words N]</c>: a site of so many
/// pages, or of so many goals with an indicator each; the rest over it.
/// </summary>
internal static class GenerateCommand
{
    private const string Usage =
        "generate DIR [--pages N | --goals N] [--areas N] [--indicators N] [--rows N|N..N] [--groups N] [--texts N] [--words N]";

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
        Write(size, folder);
        error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Wrote an example of {size.Goals} goals to {folder}."));
        return 0;
    }

    /// <summary>Writes the sources of such a site, with the templates of the real one.</summary>
    public static void Write(SyntheticSize size, string folder)
    {
        foreach (var file in new SyntheticBarometer(size).Files().Concat(Repository.Templates()))
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes);
        }
    }

    private static SyntheticSize? ReadSize(string[] options)
    {
        var numbers = new Dictionary<string, NumberRange>(StringComparer.Ordinal);
        foreach (var pair in options.Chunk(2))
        {
            if (pair is not [var name, var text] || NumberRange.Read(text) is not { } range || (range.Least < range.Most && name != "--rows"))
                return null;
            numbers[name] = range;
        }
        var size = numbers.Remove("--pages", out var pages) ? SyntheticSize.OfPages(pages.Most)
            : numbers.TryGetValue("--goals", out var goals) ? SyntheticSize.OfGoals(goals.Most)
            : SyntheticSize.Small;
        foreach (var (name, range) in numbers)
        {
            if (With(size, name, range) is not { } changed)
                return null;
            size = changed;
        }
        return size;
    }

    private static SyntheticSize? With(SyntheticSize size, string name, NumberRange range) => name switch
    {
        "--goals" => size with { Goals = range.Most },
        "--areas" => size with { Areas = range.Most },
        "--indicators" => size with { Indicators = range.Most },
        "--rows" => size with { Rows = range },
        "--groups" => size with { Groups = range.Most },
        "--texts" => size with { Texts = range.Most },
        "--words" => size with { Words = range.Most },
        _ => null,
    };
}
