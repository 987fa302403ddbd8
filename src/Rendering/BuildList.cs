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

    private readonly ConcurrentDictionary<string, FileHash> files = new(StringComparer.Ordinal);

    public void Write(string path, ReadOnlySpan<byte> bytes) => Write(path, bytes, FileHash.Of(bytes));

    public void Write(string path, ReadOnlySpan<byte> bytes, FileHash hash)
    {
        inner.Write(path, bytes);
        files[path] = hash;
    }

    public void Write(string path, Func<IBufferWriter<byte>, FileHash> write) => inner.Write(path, output => files[path] = write(output));

    public IFormerSite? Former => inner.Former;

    public void Keep(string path) => throw new NotSupportedException("Its hash must be known.");

    /// <inheritdoc cref="IFileSink.Keep"/>
    /// <param name="hash">What the file holds.</param>
    public void Keep(string path, FileHash hash)
    {
        inner.Keep(path);
        files[path] = hash;
    }

    /// <summary>Whether a file was passed on.</summary>
    public bool Has(string path) => files.ContainsKey(path);

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
            foreach (var (path, file) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
            {
                json.WriteStartObject(path);
                json.WriteNumber("bytes", file.Bytes);
                json.WriteString("sha256", file.Hex);
                json.WriteEndObject();
            }
            json.WriteEndObject();
            json.WriteEndObject();
        }
        output.Write("\n"u8);
    }
}
