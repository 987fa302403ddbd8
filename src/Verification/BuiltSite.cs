using System.Security.Cryptography;
using BarometerSite.Problems;

namespace BarometerSite.Verification;

/// <summary>A site that was built, held against the list of its files.</summary>
internal static class BuiltSite
{
    /// <param name="list">The path of the list, which does not name itself.</param>
    /// <param name="hashes">SHA-256 in hexadecimal by path, as the list has them.</param>
    /// <param name="paths">The files that are there.</param>
    /// <param name="file">The bytes of one of them; null where it is not there.</param>
    public static IEnumerable<Diagnostic> Compare(
        string list, IReadOnlyDictionary<string, string> hashes, IEnumerable<string> paths, Func<string, ReadOnlyMemory<byte>?> file)
    {
        foreach (var (path, hash) in hashes)
        {
            if (file(path) is not { } bytes)
                yield return Complaints.BuiltFileMissing(path);
            else if (Convert.ToHexStringLower(SHA256.HashData(bytes.Span)) != hash)
                yield return Complaints.BuiltFileChanged(path);
        }

        foreach (var path in paths.Where(path => path != list && !hashes.ContainsKey(path)))
            yield return Complaints.BuiltFileForeign(path);
    }
}
