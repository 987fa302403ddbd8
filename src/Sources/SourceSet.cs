using BarometerSite.Problems;

namespace BarometerSite.Sources;

/// <summary>All files of a site, texts decoded, in ordinal order of their paths.</summary>
internal sealed class SourceSet
{
    private readonly Dictionary<string, SourceText> textsByPath;
    private readonly Dictionary<string, SourceFile> assetsByPath;

    private SourceSet(ImmutableArray<SourceText> texts, ImmutableArray<SourceFile> assets)
    {
        Texts = texts;
        Assets = assets;
        textsByPath = texts.ToDictionary(text => text.Path, StringComparer.Ordinal);
        assetsByPath = assets.ToDictionary(asset => asset.Path, StringComparer.Ordinal);
    }

    public ImmutableArray<SourceText> Texts { get; }

    /// <summary>What is not text: pictures, fonts, documents.</summary>
    public ImmutableArray<SourceFile> Assets { get; }

    /// <summary>Files that cannot be decoded are told and left out.</summary>
    /// <param name="files">In any order; no path twice.</param>
    /// <param name="memory">Of the same site, where it is decoded again and again.</param>
    public static SourceSet Decode(IEnumerable<SourceFile> files, DiagnosticBag diagnostics, SourceMemory? memory = null)
    {
        var ordered = files.ToList();
        // Those of a folder come in order, where comparing each with the next is all that there is to do.
        if (ordered.Zip(ordered.Skip(1)).Any(pair => string.CompareOrdinal(pair.First.Path, pair.Second.Path) > 0))
            ordered.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
        if (Excess(ordered) is { } excess)
        {
            diagnostics.Add(excess);
            return new SourceSet([], []);
        }
        CheckPaths(ordered, diagnostics);
        var texts = InParallel.Map(ordered, diagnostics, Text, memory).OfType<SourceText>();
        return new SourceSet([.. texts], [.. ordered.Where(file => !SourceLimits.IsText(file.Path) && !IsTooLarge(file))]);
    }

    /// <summary>The text file of a path, or null.</summary>
    public SourceText? Text(string path) => textsByPath.GetValueOrDefault(path);

    /// <summary>The asset of a path, or null.</summary>
    public SourceFile? Asset(string path) => assetsByPath.GetValueOrDefault(path);

    /// <summary>The text files under a folder, subfolders too, whose names end with one of the extensions (<c>.yml</c>), or all.</summary>
    public IEnumerable<SourceText> Under(string folder, params string[] extensions)
    {
        var below = folder + "/";
        // In ordinal order they stand together.
        for (var at = FirstFrom(below); at < Texts.Length && Texts[at].Path.StartsWith(below, StringComparison.Ordinal); at++)
        {
            var path = Texts[at].Path;
            if (extensions.Length == 0 || extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)))
                yield return Texts[at];
        }
    }

    /// <summary>Where the paths begin that are not before one.</summary>
    private int FirstFrom(string path)
    {
        var (low, high) = (0, Texts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(Texts[middle].Path, path) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private static Diagnostic? Excess(List<SourceFile> files)
    {
        if (files.Count > SourceLimits.MostFiles)
            return Complaints.TooManyFiles(files.Count, SourceLimits.MostFiles);
        var bytes = files.Sum(file => SourceLimits.IsText(file.Path) ? (long)file.Bytes.Length : 0);
        if (bytes > SourceLimits.MostTextBytesTogether)
            return Complaints.SiteTooLarge("bytes in its texts", bytes, SourceLimits.MostTextBytesTogether);
        var goals = files.Count(file => file.Path.StartsWith("data/goals/", StringComparison.Ordinal));
        if (goals > SourceLimits.MostGoals)
            return Complaints.SiteTooLarge("goals", goals, SourceLimits.MostGoals);
        var indicators = files.Count(file => file.Path.StartsWith("data/indicators/", StringComparison.Ordinal));
        return indicators > SourceLimits.MostIndicators ? Complaints.SiteTooLarge("indicators", indicators, SourceLimits.MostIndicators) : null;
    }

    private static SourceText? Text(SourceFile file, DiagnosticBag diagnostics)
    {
        if (!IsTooLarge(file))
            return SourceLimits.IsText(file.Path) ? TextDecoder.Decode(file, diagnostics) : null;
        diagnostics.Add(Complaints.FileTooLarge(SourceSpan.Of(new SourceText(file.Path, "")), file.Bytes.Length, SourceLimits.MostBytes(file.Path)));
        return null;
    }

    private static bool IsTooLarge(SourceFile file) => file.Bytes.Length > SourceLimits.MostBytes(file.Path);

    /// <summary>Tells names of files and folders that only some machines can hold, or hold beside each other.</summary>
    private static void CheckPaths(List<SourceFile> files, DiagnosticBag diagnostics)
    {
        var folded = new Dictionary<string, string>(files.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var path in files.SelectMany((file, at) => NewIn(file.Path, at == 0 ? "" : files[at - 1].Path)))
        {
            if (FileName.Fault(path.AsSpan(path.LastIndexOf('/') + 1)) is { } fault)
                diagnostics.Add(Complaints.UnusableFileName(path, fault));
            else if (!folded.TryAdd(path, path))
                diagnostics.Add(Complaints.PathCaseClash(path, folded[path]));
        }
    }

    /// <summary>A path and the folders above it that the one before it does not lie in; those of one folder follow each other.</summary>
    private static IEnumerable<string> NewIn(string path, string before)
    {
        var same = path.AsSpan().CommonPrefixLength(before);
        for (var slash = path.IndexOf('/', same); slash >= 0; slash = path.IndexOf('/', slash + 1))
            yield return path[..slash];
        yield return path;
    }
}
