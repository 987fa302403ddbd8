namespace BarometerSite.Disk;

/// <summary>
/// The folder beside the output in which a site grows, <c>.barometer-NAME-UNIQUE</c>:
/// <code>
/// staging     says whose folder this is, and is deleted last
/// site/       the new site; after an exchange the old one
/// previous/   the old site, only while a swap in two steps is between them
/// </code>
/// </summary>
internal sealed class OutputStaging
{
    private const int UniqueLength = 12;
    private const string MarkerName = "staging";
    private const string Marker = "Barometer makes a site in this folder. If no build is running, the next one deletes it.\n";

    // What lies behind a link is not the site's.
    private static readonly EnumerationOptions Ordinary = new() { AttributesToSkip = FileAttributes.ReparsePoint };

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    private readonly string folder;

    private OutputStaging(string folder) =>
        (this.folder, Site, Previous) = (folder, Path.Combine(folder, "site"), Path.Combine(folder, "previous"));

    public string Site { get; }

    public string Previous { get; }

    /// <summary>Makes a new one. The caller holds the output's lock.</summary>
    public static OutputStaging Create(string output)
    {
        var unique = Guid.NewGuid().ToString("N")[..UniqueLength];
        var staging = new OutputStaging(Path.Combine(Path.GetDirectoryName(output)!, Prefix(output) + unique));
        Directory.CreateDirectory(staging.folder);
        File.WriteAllText(Path.Combine(staging.folder, MarkerName), Marker);
        Directory.CreateDirectory(staging.Site);
        return staging;
    }

    /// <summary>
    /// Clears what killed builds of this output left, and puts back a site that one of them had moved aside. The caller
    /// holds the output's lock.
    /// </summary>
    public static void CleanUp(string output)
    {
        var prefix = Prefix(output);
        foreach (var path in Directory.GetDirectories(Path.GetDirectoryName(output)!, prefix + "*").Order(StringComparer.Ordinal))
        {
            var staging = new OutputStaging(path);
            if (!IsUnique(Path.GetFileName(path).AsSpan(prefix.Length)) || !staging.IsOurs())
                continue;
            if (Directory.Exists(staging.Previous) && !Directory.Exists(output))
                Directory.Move(staging.Previous, output);
            staging.Delete();
        }
    }

    /// <summary>Deletes it as far as the system lets us; the next build goes on.</summary>
    public void Delete()
    {
        try
        {
            foreach (var inner in Directory.GetDirectories(folder))
                Delete(inner);
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception exception) when (OutputException.IsRefusal(exception) || exception is AggregateException)
        {
            // Left over: it is hidden, harmless and known by its marker.
        }
    }

    /// <summary>On all cores: to take a large site away takes as long as to write half of it.</summary>
    private static void Delete(string folder)
    {
        Parallel.ForEach(Directory.EnumerateDirectories(folder, "*", Ordinary), Delete);
        Directory.Delete(folder, recursive: true);
    }

    private static string Prefix(string output) => $".barometer-{Path.GetFileName(output)}-";

    // Another output's name may begin with ours and a hyphen; its staging folders have more than the unique part behind our prefix.
    private static bool IsUnique(ReadOnlySpan<char> text) => text.Length == UniqueLength && !text.ContainsAnyExcept(Hexadecimal);

    // An empty one was killed between its first two steps, or its last two.
    private bool IsOurs() =>
        new DirectoryInfo(folder).LinkTarget is null
        && (File.Exists(Path.Combine(folder, MarkerName)) || !Directory.EnumerateFileSystemEntries(folder).Any());
}
