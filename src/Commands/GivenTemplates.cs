using System.Security.Cryptography;
using BarometerSite.Disk;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Commands;

/// <summary>
/// Which templates a site was given: their hashes as the program had them then, so that a newer program can tell what it has changed since from what
/// the site has changed itself. A site without the list goes its own way, and is told nothing.
/// </summary>
internal static class GivenTemplates
{
    /// <summary>In the form of <c>sha256sum</c>, paths below the site's folder.</summary>
    public const string Path = "templates/given.sha256";

    private const string Parting = "  ";

    public static SourceFile List(IEnumerable<SourceFile> templates) =>
        List(templates.Select(file => KeyValuePair.Create(file.Path, Hash(file.Bytes))));

    public static SourceFile List(IEnumerable<KeyValuePair<string, string>> hashes) => new(Path, Encoding.UTF8.GetBytes(string.Concat(
        hashes.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Value}{Parting}{entry.Key}\n"))));

    /// <summary>The hashes by path; null where a site has no list.</summary>
    public static IReadOnlyDictionary<string, string>? Read(IEnumerable<SourceFile> site) =>
        site.FirstOrDefault(file => file.Path == Path) is not { } list ? null : Encoding.UTF8.GetString(list.Bytes).Split('\n')
            .Select(line => line.Split(Parting, 2)).Where(parts => parts.Length == 2)
            .GroupBy(parts => parts[1], StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Last()[0], StringComparer.Ordinal);

    /// <summary>The program's templates that are other, or new, since a site was given them, and that it does not have as they are.</summary>
    /// <param name="given">Null for all that the site does not have as they are.</param>
    public static IReadOnlyList<SourceFile> Newer(IReadOnlyList<SourceFile> site, IReadOnlyDictionary<string, string>? given)
    {
        var own = site.ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);
        return
        [
            .. ShippedFiles.Templates.Where(shipped => given?.GetValueOrDefault(shipped.Path) != Hash(shipped.Bytes)
                && !(own.TryGetValue(shipped.Path, out var bytes) && bytes.AsSpan().SequenceEqual(shipped.Bytes))),
        ];
    }

    public static void Warn(IReadOnlyList<SourceFile> site, DiagnosticBag diagnostics)
    {
        if (Read(site) is { } given && Newer(site, given) is { Count: > 0 } newer)
            diagnostics.Add(Complaints.TemplatesOlder([.. newer.Select(file => file.Path)]));
    }

    public static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
