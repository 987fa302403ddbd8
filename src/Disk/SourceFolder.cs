using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Disk;

/// <summary>
/// Reads what a site consists of: <c>site.yml</c> and everything under <c>content/</c>, <c>data/</c> and <c>templates/</c>. Links are not
/// followed, and what does not fit the limits is not read, so that no stranger's site reaches outside its folder or exhausts the machine.
/// </summary>
internal static class SourceFolder
{
    public const string SiteFile = "site.yml";

    // Fewer files are read sooner than the second thread starts.
    private const int WorthSharing = 256;

    public static readonly ImmutableArray<string> Folders = ["content", "data", "templates"];

    /// <summary>Every file that can be read, in ordinal order of the paths; a complaint for every other.</summary>
    /// <param name="site">The site's folder. Without <c>site.yml</c> in it nothing is read: it is probably another folder.</param>
    /// <param name="before">What was read the last time, for who reads the same folder again and again.</param>
    public static IReadOnlyList<SourceFile> Read(string site, DiagnosticBag diagnostics, ReadBefore? before = null)
    {
        if (!File.Exists(Path.Combine(site, SiteFile)))
        {
            diagnostics.Add(Complaints.MissingFile(SiteFile, $"every site has it, and the folder {Quotation.Of(site)} was taken for one"));
            return [];
        }
        var listing = new SourceListing(site, diagnostics);
        listing.AddFile(SiteFile);
        foreach (var folder in Folders)
            listing.AddFolder(folder);
        if (listing.Paths.Count > SourceLimits.MostFiles)
        {
            diagnostics.Add(Complaints.TooManyFiles(listing.Paths.Count, SourceLimits.MostFiles));
            return [];
        }
        return ReadAll(site, [.. listing.Paths.Order(StringComparer.Ordinal)], diagnostics, before);
    }

    /// <summary>The same as <see cref="Read"/>, of a folder in which nothing has changed but one file, by however many steps that was saved.</summary>
    /// <param name="named">Paths below the site's folder; whatever lies, or lay, there.</param>
    /// <param name="last">As it was read before, without a complaint.</param>
    /// <returns>Null where it takes a look at the whole folder: files came or went, several changed, or one cannot be read.</returns>
    public static IReadOnlyList<SourceFile>? ReadAgain(string site, IReadOnlyList<SourceFile> last, IReadOnlyCollection<string> named, ReadBefore before)
    {
        var files = last.ToArray();
        int? changed = null;
        foreach (var path in named.Where(path => !path.Split('/').Any(SourceListing.IsPassedOver)))
        {
            var at = Array.BinarySearch(files, new SourceFile(path, []), ByPath);
            // A file that was there for a moment only, as some editors try whether they may write.
            if (at < 0 && !Path.Exists(Path.Combine(site, path)) && (~at == files.Length || !files[~at].Path.StartsWith(path + "/", StringComparison.Ordinal)))
                continue;
            if (at < 0 || changed is not null)
                return null;
            changed = at;
        }
        if (changed is not { } index)
            return last;
        var place = Path.Combine(site, files[index].Path);
        var room = SourceLimits.MostBytesTogether - files.Where((_, at) => at != index).Sum(file => (long)file.Bytes.Length);
        if (new FileInfo(place) is not { Exists: true, LinkTarget: null } || ReadFile(place, files[index].Path, ref room, before) is not ({ } file, null))
            return null;
        files[index] = file;
        return files;
    }

    /// <summary>Whether a folder, links followed, is the site's own or lies among its sources, so that what is written there would be read.</summary>
    public static bool Holds(string site, string folder)
    {
        var path = Path.GetRelativePath(RealPath.Of(site), RealPath.Of(folder)).Replace('\\', '/');
        return path == "." || Folders.Any(sources => path == sources || path.StartsWith(sources + "/", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>One text file from anywhere; null with a complaint if it cannot be read or is no text.</summary>
    /// <param name="shown">The path as complaints name it.</param>
    public static SourceText? ReadText(string path, string shown, DiagnosticBag diagnostics)
    {
        var room = SourceLimits.MostBytesTogether;
        var (file, problem) = ReadFile(path, shown, ref room, before: null);
        if (problem is not null)
            diagnostics.Add(problem);
        return file is null ? null : TextDecoder.Decode(file, diagnostics);
    }

    /// <summary>One file from anywhere, whatever is in it; null with a complaint if it cannot be read.</summary>
    /// <param name="most">Bytes that it may have.</param>
    public static byte[]? ReadBytes(string path, int most, DiagnosticBag diagnostics)
    {
        var room = SourceLimits.MostBytesTogether;
        var (file, problem) = ReadFile(path, path, ref room, before: null, most);
        if (problem is not null)
            diagnostics.Add(problem);
        return file?.Bytes;
    }

    private static readonly Comparer<SourceFile> ByPath = Comparer<SourceFile>.Create((one, other) => string.CompareOrdinal(one.Path, other.Path));

    private static IReadOnlyList<SourceFile> ReadAll(string site, string[] paths, DiagnosticBag diagnostics, ReadBefore? before)
    {
        var files = new SourceFile?[paths.Length];
        var problems = new Diagnostic?[paths.Length];
        var room = SourceLimits.MostBytesTogether;
        void ReadAt(int index) => (files[index], problems[index]) = ReadFile(Path.Combine(site, paths[index]), paths[index], ref room, before);

        if (paths.Length < WorthSharing)
        {
            for (var index = 0; index < paths.Length; index++)
                ReadAt(index);
        }
        else
        {
            Parallel.For(0, paths.Length, ReadAt);
        }
        diagnostics.AddRange(problems.OfType<Diagnostic>());
        if (room < 0)
        {
            diagnostics.Add(Complaints.SiteTooLarge("bytes in its files", SourceLimits.MostBytesTogether - room, SourceLimits.MostBytesTogether));
            return [];
        }
        return [.. files.OfType<SourceFile>()];
    }

    private static (SourceFile? File, Diagnostic? Problem) ReadFile(string place, string path, ref long room, ReadBefore? before, int? most = null)
    {
        if (before?.Find(path, place) is { } same)
            return Interlocked.Add(ref room, -same.Bytes.Length) < 0 ? (null, null) : (same, null);
        if (!FileKind.IsOrdinary(place))
            return (null, Complaints.SpecialFile(path));
        try
        {
            using var handle = File.OpenHandle(place, options: FileOptions.SequentialScan);
            var length = RandomAccess.GetLength(handle);
            var changed = before is null ? default : File.GetLastWriteTimeUtc(handle);
            most ??= SourceLimits.MostBytes(path);
            if (length > most)
                return (null, Complaints.FileTooLarge(SourceSpan.Of(new SourceText(path, "")), length, most.Value));
            if (Interlocked.Add(ref room, -length) < 0)
                return (null, null);
            var bytes = new byte[length];
            var read = 0;
            while (read < bytes.Length)
            {
                var more = RandomAccess.Read(handle, bytes.AsSpan(read), read);
                if (more == 0)
                    throw new IOException("it became shorter while it was read.");
                read += more;
            }
            var file = new SourceFile(path, bytes);
            return (before?.Keep(file, changed) ?? file, null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, Complaints.UnreadableFile(path, exception.Message));
        }
    }
}
