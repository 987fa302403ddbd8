using System.Collections.Concurrent;
using System.Text.Json;
using BarometerSite.Pages;

namespace BarometerSite.Rendering;

/// <summary>
/// Passes files on and keeps their hashes, to write <c>build.json</c> as the last of them. That file tells a later build that the
/// folder is one of ours, and anybody whether a copy of the site is whole.
/// </summary>
internal sealed class BuildList(IFileSink inner) : IFileSink
{
    public const string FileName = "build.json";

    /// <summary>What the field <c>generator</c> begins with.</summary>
    public const string GeneratorName = "barometer";

    // A queue, since all that is new stands at its end: the collector looks at all of a table again that new ones are strewn over.
    private readonly ConcurrentQueue<BuiltFile> files = [];

    public void Write(string path, ReadOnlySpan<byte> bytes) => Write(path, bytes, FileHash.Of(bytes));

    public void Write(string path, ReadOnlySpan<byte> bytes, FileHash hash)
    {
        inner.Write(path, bytes);
        files.Enqueue(new BuiltFile(path, hash));
    }

    public void Write(string path, Func<IBufferWriter<byte>, FileHash> write) => inner.Write(path, output =>
    {
        var hash = write(output);
        files.Enqueue(new BuiltFile(path, hash));
        return hash;
    });

    public IFormerSite? Former => inner.Former;

    public void Keep(string path) => throw new NotSupportedException("Its hash must be known.");

    /// <inheritdoc cref="IFileSink.Keep"/>
    /// <param name="hash">What the file holds.</param>
    public void Keep(string path, FileHash hash)
    {
        inner.Keep(path);
        files.Enqueue(new BuiltFile(path, hash));
    }

    /// <summary>The paths of the files that were passed on.</summary>
    public IEnumerable<string> Paths => files.Select(file => file.Path);

    /// <summary>Writes <c>build.json</c>, which lists every file but itself.</summary>
    /// <param name="cards">What drew the pictures of shared pages; null where the site has none.</param>
    /// <returns>The number of files written, with this one, and its SHA-256 in hexadecimal.</returns>
    public (int Files, string Digest) Finish(string version, string? commit, DateTimeOffset date, string? cards)
    {
        var hash = default(FileHash);
        inner.Write(FileName, output => hash = HashedOutput.Write(output, hashed => Write(hashed, version, commit, date, cards)));
        return (files.Count + 1, hash.Hex);
    }

    private void Write(IBufferWriter<byte> output, string version, string? commit, DateTimeOffset date, string? cards)
    {
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            // First, so that OutputFolder need not read the whole file to know its own.
            json.WriteString("generator", $"{GeneratorName} {version}");
            json.WriteString("commit", commit);
            json.WriteString("date", date.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            json.WriteString("cards", cards);
            json.WriteStartObject("files");
            Span<byte> hex = stackalloc byte[FileHash.HexLength];
            BuiltFile[] sorted = [.. files];
            Array.Sort(sorted, (one, other) => string.CompareOrdinal(one.Path, other.Path));
            foreach (var (path, hash) in sorted)
            {
                hash.WriteHex(hex);
                json.WriteStartObject(path);
                json.WriteNumber("bytes", hash.Bytes);
                json.WriteString("sha256", hex);
                json.WriteEndObject();
            }
            json.WriteEndObject();
            json.WriteEndObject();
        }
        output.Write("\n"u8);
    }

    private sealed record BuiltFile(string Path, FileHash Hash);
}
