using BarometerSite.Disk;
using BarometerSite.Problems;
using BarometerSite.Sources;
using BarometerSite.Templating;

namespace BarometerSite.Commands;

/// <summary>A template and those that it may include, by their paths below one folder.</summary>
/// <param name="Main">The path of the template asked for.</param>
internal sealed record TemplateFolder(string Main, IReadOnlyList<KeyValuePair<string, string>> Sources, string Folder)
{
    private const string FolderName = "templates";

    // Without a folder called templates it may be anybody's folder.
    private const int MostOthers = 5_000;

    /// <summary>Null with a complaint if the template cannot be read. The others are read only if it includes anything.</summary>
    public static TemplateFolder? Read(string path, DiagnosticBag diagnostics)
    {
        if (SourceFolder.ReadText(path, path, diagnostics) is not { } text)
            return null;
        var file = new FileInfo(path);
        var folder = file.Directory!;
        for (var outer = folder; outer is not null; outer = outer.Parent)
        {
            if (outer.Name == FolderName)
            {
                folder = outer;
                break;
            }
        }
        var main = Relative(folder, file.FullName);
        var sources = new List<KeyValuePair<string, string>> { new(main, text.Text) };
        if (text.Text.Contains("include", StringComparison.Ordinal))
            AddOthers(sources, folder, file, diagnostics);
        return new TemplateFolder(main, sources, folder.FullName);
    }

    /// <summary>The place of a problem, with the path as seen from where the user is.</summary>
    public SourceSpan Span(TemplateProblem problem)
    {
        var text = Sources.FirstOrDefault(source => source.Key == problem.Path).Value ?? "";
        var shown = Path.GetRelativePath(Environment.CurrentDirectory, Path.Combine(Folder, problem.Path));
        return new SourceSpan(new SourceText(shown, text), problem.Start, problem.Length);
    }

    // Whatever is wrong with one of them is told when it is included.
    private static void AddOthers(List<KeyValuePair<string, string>> sources, DirectoryInfo folder, FileInfo file, DiagnosticBag diagnostics)
    {
        var enumeration = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        };
        var main = sources[0].Key;
        var paths = folder.EnumerateFiles("*" + file.Extension, enumeration)
            .Select(other => Relative(folder, other.FullName))
            .Where(path => path != main)
            .Take(MostOthers + 1)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (paths.Count > MostOthers)
            diagnostics.Add(Complaints.TooManyFiles(paths.Count, MostOthers));
        var room = SourceLimits.MostTextBytesTogether;
        foreach (var path in paths.Take(MostOthers))
        {
            if (SourceFolder.ReadText(Path.Combine(folder.FullName, path), path, new DiagnosticBag()) is not { } text)
                continue;
            room -= text.Text.Length;
            if (room < 0)
            {
                const long Most = SourceLimits.MostTextBytesTogether;
                diagnostics.Add(Complaints.SiteTooLarge("characters in templates", Most - room, Most));
                return;
            }
            sources.Add(KeyValuePair.Create(path, text.Text));
        }
    }

    private static string Relative(DirectoryInfo folder, string path) => Path.GetRelativePath(folder.FullName, path).Replace('\\', '/');
}
