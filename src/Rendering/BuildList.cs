using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using BarometerSite.OpenData;

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

    private readonly ConcurrentDictionary<string, (byte[] Sha256, long Bytes)> files = new(StringComparer.Ordinal);

    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        inner.Write(path, bytes);
        files[path] = (SHA256.HashData(bytes), bytes.Length);
    }

    public void Write(string path, IEnumerable<ReadOnlyMemory<byte>> parts)
    {
        using var measured = new MeasuredParts(parts);
        inner.Write(path, measured.All());
        files[path] = (measured.Sha256(), measured.Length);
    }

    public IFormerSite? Former => inner.Former;

    public void Keep(string path) => throw new NotSupportedException("Its hash must be known.");

    /// <inheritdoc cref="IFileSink.Keep"/>
    /// <param name="hash">What the file holds.</param>
    public void Keep(string path, (byte[] Sha256, long Bytes) hash)
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
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            // First, so that OutputFolder need not read the whole file to know its own.
            json.WriteString("generator", $"{GeneratorName} {version}");
            json.WriteString("commit", commit);
            json.WriteString("date", date.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            json.WriteString("cards", cards);
            json.WriteStartObject("files");
            foreach (var (path, (sha256, bytes)) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
            {
                json.WriteStartObject(path);
                json.WriteNumber("bytes", bytes);
                json.WriteString("sha256", Convert.ToHexStringLower(sha256));
                json.WriteEndObject();
            }
            json.WriteEndObject();
            json.WriteEndObject();
        }
        buffer.Write("\n"u8);
        inner.Write(FileName, buffer.WrittenSpan);
        return (files.Count + 1, Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan)));
    }
}
