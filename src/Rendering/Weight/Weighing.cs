using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text.RegularExpressions;

namespace BarometerSite.Rendering.Weight;

/// <summary>Passes files on and keeps what each weighs, plain and compressed as web servers send it: pages by kind and part, other files by folder.</summary>
internal sealed partial class Weighing(IFileSink inner) : IFileSink
{
    private readonly ConcurrentBag<WeighedFile> files = [];

    /// <summary>What was written so far, by path.</summary>
    public ImmutableArray<WeighedFile> Files => [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];

    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        inner.Write(path, bytes);
        files.Add(path.EndsWith(".html", StringComparison.Ordinal)
            ? Page(path, bytes)
            : new WeighedFile(path, FileKind(path), IsPage: false, Weight.Of(bytes), []));
    }

    private static WeighedFile Page(string path, ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var parts = new StringBuilder[PageParts.Count];
        foreach (var (part, piece) in PageParts.Of(text))
            (parts[(int)part] ??= new()).Append(text.AsSpan(piece));
        var kind = Kind().Match(text) is { Success: true } named ? named.Groups[1].Value : "page";
        return new WeighedFile(
            path, kind, IsPage: true, Weight.Of(bytes),
            [.. parts.Select(part => part is null ? default : Weight.Of(Encoding.UTF8.GetBytes(part.ToString())))]);
    }

    private static string FileKind(string path)
    {
        var (slash, dot) = (path.IndexOf('/', StringComparison.Ordinal), path.LastIndexOf('.'));
        var ending = dot < 0 ? "" : path[dot..];
        return slash < 0 ? path : $"{path[..(slash + 1)]}*{ending}";
    }

    /// <summary>Layouts put the page's kind, the name of its template, on the body.</summary>
    [GeneratedRegex("<body class=\"page-([a-z-]+)")]
    private static partial Regex Kind();
}

/// <summary>A file of the site.</summary>
/// <param name="Kind">Of a page the name of its template, of another file its folder and ending.</param>
/// <param name="Parts">Of a page, in the order of <see cref="PagePart"/>.</param>
internal sealed record WeighedFile(string Path, string Kind, bool IsPage, Weight Weight, ImmutableArray<Weight> Parts);

/// <summary>Bytes, as they lie on the disk and as gzip sends them.</summary>
internal readonly record struct Weight(long Plain, long Compressed)
{
    public static Weight operator +(Weight one, Weight other) => new(one.Plain + other.Plain, one.Compressed + other.Compressed);

    public static Weight Of(ReadOnlySpan<byte> bytes)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);
        return new Weight(bytes.Length, compressed.Length);
    }

    public static Weight Sum(IEnumerable<Weight> weights) => weights.Aggregate(default(Weight), (sum, weight) => sum + weight);
}
