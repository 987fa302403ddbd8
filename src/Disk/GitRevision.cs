using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Disk;

/// <summary>
/// Reads the sources of a site as a commit holds them: the very bytes, by <c>git ls-tree</c> and <c>git cat-file --batch</c>. Nothing is checked out and
/// no attribute is asked, so neither <c>export-ignore</c> nor a filter can hide or change what a reviewer is told.
/// </summary>
internal static class GitRevision
{
    private const string Link = "120000";
    private const string Blob = "blob";

    /// <summary>The commit that a word names; a complaint in its place where it names none.</summary>
    /// <param name="site">The site's folder, within the repository.</param>
    public static GitHead? Find(string site, string revision, DiagnosticBag diagnostics)
    {
        var (output, reason) = GitRepository.Run(site, isLong: false, "rev-parse", "--verify", "--end-of-options", revision + "^{commit}");
        if (output is not null)
            return GitRepository.ReadCommit(site, output.Trim());
        diagnostics.Add(Complaints.RevisionUnknown(revision, reason!.Replace("fatal: ", "", StringComparison.Ordinal)));
        return null;
    }

    /// <summary>As <see cref="SourceFolder.Read"/>, with the same limits and complaints.</summary>
    /// <param name="commit">Its full hash.</param>
    public static IReadOnlyList<SourceFile> Read(string site, string commit, DiagnosticBag diagnostics)
    {
        // Below the folder that git is asked in, with paths from there.
        var (output, reason) = GitRepository.Run(site, isLong: true, "ls-tree", "-r", "-l", "-z", commit);
        if (output is null)
        {
            diagnostics.Add(Complaints.RevisionUnknown(commit, reason!));
            return [];
        }

        var entries = Entries(output, diagnostics);
        if (entries.All(entry => entry.Path != SourceFolder.SiteFile))
        {
            diagnostics.Add(Complaints.MissingFile(SourceFolder.SiteFile, $"every site has it, and the revision {Quotation.Of(commit)} has none here"));
            return [];
        }
        if (entries.Count > SourceLimits.MostFiles)
            diagnostics.Add(Complaints.TooManyFiles(entries.Count, SourceLimits.MostFiles));
        else if (entries.Sum(entry => entry.Bytes) is var bytes && bytes > SourceLimits.MostBytesTogether)
            diagnostics.Add(Complaints.SiteTooLarge("bytes in its files", bytes, SourceLimits.MostBytesTogether));
        else
            return Read(site, entries, diagnostics);
        return [];
    }

    private static List<SourceFile> Read(string site, IReadOnlyList<Entry> entries, DiagnosticBag diagnostics)
    {
        var files = new List<SourceFile>(entries.Count);
        foreach (var (entry, bytes) in entries.Zip(GitBlobs.Read(site, [.. entries.Select(entry => entry.Hash)])))
        {
            if (bytes is null)
                diagnostics.Add(Complaints.BlobMissing(entry.Path));
            else
                files.Add(new SourceFile(entry.Path, bytes));
        }
        return files;
    }

    /// <summary>The sources among the files, in ordinal order of their paths.</summary>
    private static List<Entry> Entries(string output, DiagnosticBag diagnostics)
    {
        var entries = new List<Entry>();
        foreach (var line in output.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            // “100644 blob HASH    SIZE<tab>PATH”; a submodule has no size.
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var path = line[(tab + 1)..];
            var names = path.Split('/');
            if ((path != SourceFolder.SiteFile && !(names.Length > 1 && SourceFolder.Folders.Contains(names[0]))) || names.Any(SourceListing.IsPassedOver))
                continue;
            var words = line[..tab].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            // Of a blob that git lacks it does not know the size.
            var isThere = long.TryParse(words[3], NumberStyles.None, CultureInfo.InvariantCulture, out var bytes);
            if (Refusal(path, names, words) is { } refusal)
                diagnostics.Add(refusal);
            else if (!isThere)
                diagnostics.Add(Complaints.BlobMissing(path));
            else if (bytes > SourceLimits.MostBytes(path))
                diagnostics.Add(Complaints.FileTooLarge(SourceSpan.Of(new SourceText(path, "")), bytes, SourceLimits.MostBytes(path)));
            else
                entries.Add(new Entry(path, words[2], bytes));
        }
        entries.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
        return entries;
    }

    private static Diagnostic? Refusal(string path, string[] names, string[] words)
    {
        if (names.Select(name => FileName.Fault(name)).FirstOrDefault(fault => fault is not null) is { } fault)
            return Complaints.UnusableFileName(path, fault);
        if (words[0] == Link)
            return Complaints.SymbolicLink(path);
        if (words[1] != Blob)
            return Complaints.UnreadableFile(path, "it is another repository (a submodule).");
        return names.Length - 2 > SourceListing.MostLevels ? Complaints.UnreadableFile(path, SourceListing.TooDeep) : null;
    }

    private sealed record Entry(string Path, string Hash, long Bytes);
}
