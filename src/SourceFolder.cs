using BarometerSite.Sources;

namespace BarometerSite;

/// <summary>
/// Reads what a site consists of: <c>site.yml</c> and everything under <c>content/</c>, <c>data/</c> and <c>templates/</c>. Links are not
/// followed, and what does not fit the limits is not read, so that no stranger's site reaches outside its folder or exhausts the machine.
/// </summary>
internal static class SourceFolder
{
    public const string SiteFile = "site.yml";

    // The largest real sites of this kind have some thousand files and some tens of megabytes, most of it pictures.
    private const int MostFiles = 20_000;
    private const long MostBytesPerFile = 16 * 1024 * 1024;
    private const long MostBytes = 256 * 1024 * 1024;

    // Fewer files are read sooner than the second thread starts.
    private const int WorthSharing = 256;

    private static readonly string[] Folders = ["content", "data", "templates"];

    /// <summary>Every file that can be read, in ordinal order of the paths; a complaint for every other.</summary>
    /// <param name="site">The site's folder. Without <c>site.yml</c> in it nothing is read: it is probably another folder.</param>
    public static IReadOnlyList<SourceFile> Read(string site, DiagnosticBag diagnostics)
    {
        if (!File.Exists(Path.Combine(site, SiteFile)))
        {
            diagnostics.Add(Problems.MissingFile(SiteFile, $"every site has it, and the folder {Quotation.Of(site)} was taken for one"));
            return [];
        }
        var listing = new SourceListing(site, MostFiles, diagnostics);
        listing.AddFile(SiteFile);
        foreach (var folder in Folders)
            listing.AddFolder(folder);
        if (listing.Paths.Count > MostFiles)
        {
            diagnostics.Add(Problems.TooManyFiles(listing.Paths.Count, MostFiles));
            return [];
        }
        return ReadAll(site, [.. listing.Paths.Order(StringComparer.Ordinal)], diagnostics);
    }

    private static IReadOnlyList<SourceFile> ReadAll(string site, string[] paths, DiagnosticBag diagnostics)
    {
        var files = new SourceFile?[paths.Length];
        var problems = new Diagnostic?[paths.Length];
        var room = MostBytes;
        void ReadAt(int index) => (files[index], problems[index]) = ReadFile(site, paths[index], ref room);

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
            diagnostics.Add(Problems.SiteTooLarge(MostBytes - room, MostBytes));
            return [];
        }
        return [.. files.OfType<SourceFile>()];
    }

    private static (SourceFile? File, Diagnostic? Problem) ReadFile(string site, string path, ref long room)
    {
        try
        {
            using var handle = File.OpenHandle(Path.Combine(site, path), options: FileOptions.SequentialScan);
            var length = RandomAccess.GetLength(handle);
            if (length > MostBytesPerFile)
                return (null, Problems.FileTooLarge(SourceSpan.Of(new SourceText(path, "")), length, MostBytesPerFile));
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
            return (new SourceFile(path, bytes), null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, Problems.UnreadableFile(path, exception.Message));
        }
    }
}
