using System.Security.Cryptography;
using System.Text.Json;
using BarometerSite.Editions.Documents;
using BarometerSite.Editions.Reading;
using BarometerSite.Editions.Writing;
using BarometerSite.Model;

namespace BarometerSite.Editions.Files;

/// <summary>
/// The file of a published edition: canonical JSON (RFC 8785) and a new line. Its first member is the digest of all the others, so what was
/// hashed is the file without that member, byte for byte.
/// </summary>
internal static class EditionFile
{
    public const string Folder = "data/editions";

    private const int DigestLength = 2 * SHA256.HashSizeInBytes;

    private static ReadOnlySpan<byte> BeforeDigest => "{\"digest\":\""u8;

    private static ReadOnlySpan<byte> AfterDigest => "\","u8;

    private static int RestStart => BeforeDigest.Length + DigestLength + AfterDigest.Length;

    public static string Path(EditionId id) => $"{Folder}/{id}.json";

    /// <summary>Freezes an edition.</summary>
    /// <param name="predecessor">The digest of the newest file.</param>
    public static byte[] Write(Edition edition, EditionId id, DateOnly published, string generator, string? predecessor)
    {
        var document = new EditionFileDocument(
            new string('0', DigestLength), new EditionWriter(edition).Document(), EditionFileDocument.CurrentForm, generator, id.ToString(),
            predecessor, published);
        var output = new ArrayBufferWriter<byte>();
        CanonicalJson.Write(JsonSerializer.SerializeToUtf8Bytes(document, DocumentJson.Default.EditionFileDocument), output);
        output.Write("\n"u8);
        var file = output.WrittenSpan.ToArray();
        Encoding.ASCII.GetBytes(Digest(file), file.AsSpan(BeforeDigest.Length));
        return file;
    }

    /// <summary>The digest that a file should name; of what is no edition's file, that of nothing.</summary>
    public static string Digest(ReadOnlySpan<byte> file)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        if (file.Length > RestStart)
        {
            hash.AppendData("{"u8);
            hash.AppendData(file[RestStart..].TrimEnd((byte)'\n'));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Whether a file stands in the canonical form, so that its digest is that of its content.</summary>
    /// <exception cref="EditionFormatException">It is no JSON.</exception>
    public static bool IsCanonical(ReadOnlyMemory<byte> file)
    {
        var output = new ArrayBufferWriter<byte>(file.Length);
        try
        {
            CanonicalJson.Write(file, output);
        }
        catch (JsonException exception)
        {
            throw new EditionFormatException(exception.Message, exception);
        }

        output.Write("\n"u8);
        return output.WrittenSpan.SequenceEqual(file.Span);
    }

    /// <param name="shared">Of the editions of the same site, where several are read.</param>
    /// <exception cref="EditionFormatException">It is no edition of a form that this program reads.</exception>
    public static Edition Read(ReadOnlyMemory<byte> file, SharedParts? shared = null) => EditionReader.ReadFile(file, shared ?? new SharedParts());
}
