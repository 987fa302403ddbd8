using System.Security.Cryptography;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Disk;

/// <summary>
/// Which sources are not in the commit as they lie in the folder. Their hashes are reckoned here as git does (gitformat-object: “blob”, length,
/// content), since git status runs the filters that a repository names.
/// </summary>
internal static class UncommittedFiles
{
    /// <param name="files">All sources of the site.</param>
    /// <returns>Paths of files that differ, are new or are gone, in ordinal order; null with a complaint where git does not tell.</returns>
    public static IReadOnlyList<string>? Find(string site, IReadOnlyList<SourceFile> files, DiagnosticBag diagnostics)
    {
        var (output, reason) = GitRepository.Run(site, isLong: true, "ls-tree", "-r", "-z", "HEAD");
        if (output is null)
        {
            diagnostics.Add(Complaints.CommitUnknown(reason!));
            return null;
        }

        var committed = output.Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t', 2))
            .Where(parts => parts[1] == SourceFolder.SiteFile || SourceFolder.Holds(site, Path.Combine(site, parts[1])))
            .ToDictionary(parts => parts[1], parts => parts[0].Split(' ')[2], StringComparer.Ordinal);
        var found = files.Where(file => !committed.Remove(file.Path, out var hash) || !Is(file.Bytes, hash)).Select(file => file.Path).ToList();
        // What is hidden or temporary is no source, committed or not.
        found.AddRange(committed.Keys.Where(path => !path.Split('/').Any(SourceListing.IsPassedOver)));
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    // Git for Windows commits the line ends of Unix and checks out its own.
    private static bool Is(byte[] content, string hash) => Hash(content, hash) == hash || Hash(WithoutReturns(content), hash) == hash;

    private static string Hash(byte[] content, string like)
    {
        // SHA-1 is what the repository names its objects by, not a protection.
#pragma warning disable CA5350
        using var hash = IncrementalHash.CreateHash(like.Length == 2 * SHA256.HashSizeInBytes ? HashAlgorithmName.SHA256 : HashAlgorithmName.SHA1);
#pragma warning restore CA5350
        hash.AppendData(Encoding.ASCII.GetBytes(FormattableString.Invariant($"blob {content.Length}\0")));
        hash.AppendData(content);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static byte[] WithoutReturns(byte[] content) =>
        [.. content.Where((value, at) => value != '\r' || at + 1 == content.Length || content[at + 1] != '\n')];
}
