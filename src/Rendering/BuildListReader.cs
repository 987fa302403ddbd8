using System.Security.Cryptography;
using System.Text.Json;

namespace BarometerSite.Rendering;

/// <summary>What <c>build.json</c> says of a site that was built.</summary>
/// <param name="Files">The hashes of the files by their paths, SHA-256 in hexadecimal.</param>
/// <param name="Cards">What drew the pictures of shared pages; null where it has none.</param>
/// <param name="Digest">Of what it says, byte for byte: SHA-256 in hexadecimal.</param>
internal sealed record BuiltList(IReadOnlyDictionary<string, string> Files, string? Cards, string Digest);

/// <summary>Reads what <see cref="BuildList"/> wrote.</summary>
internal static class BuildListReader
{
    /// <returns>Null where this program did not write it.</returns>
    public static BuiltList? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return Read(new Utf8JsonReader(json)) is var (generator, cards, files)
                && generator.StartsWith(BuildList.GeneratorName + " ", StringComparison.Ordinal)
                ? new BuiltList(files, cards, Convert.ToHexStringLower(SHA256.HashData(json)))
                : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    private static (string Generator, string? Cards, Dictionary<string, string> Files)? Read(Utf8JsonReader reader)
    {
        Dictionary<string, string>? files = null;
        string? generator = null, cards = null;
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
            return null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("files"u8))
                files = Files(ref reader);
            else if (reader.ValueTextEquals("generator"u8))
                generator = Text(ref reader);
            else if (reader.ValueTextEquals("cards"u8))
                cards = Text(ref reader);
            else
                reader.Skip();
        }
        // Nothing may follow.
        while (reader.Read())
            continue;
        return generator is null || files is null ? null : (generator, cards, files);
    }

    private static Dictionary<string, string>? Files(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return null;
        }
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            files.Add(reader.GetString()!, Hash(ref reader));
        return files;
    }

    private static string Hash(ref Utf8JsonReader reader)
    {
        string? hash = null;
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("sha256"u8))
                    hash = Text(ref reader);
                else
                    reader.Skip();
            }
        }
        else
        {
            reader.Skip();
        }
        return hash ?? "";
    }

    private static string? Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String)
            return reader.GetString();
        reader.Skip();
        return null;
    }
}
