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
    public static BuiltList? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement is { ValueKind: JsonValueKind.Object } root
                && Text(root, "generator")?.StartsWith(BuildList.GeneratorName + " ", StringComparison.Ordinal) == true
                && root.TryGetProperty("files", out var files) && files.ValueKind == JsonValueKind.Object
                ? new BuiltList(
                    files.EnumerateObject().ToDictionary(file => file.Name, Hash, StringComparer.Ordinal), Text(root, "cards"),
                    Convert.ToHexStringLower(SHA256.HashData(json.Span)))
                : null;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            return null;
        }
    }

    private static string Hash(JsonProperty file) => file.Value.ValueKind == JsonValueKind.Object ? Text(file.Value, "sha256") ?? "" : "";

    private static string? Text(JsonElement group, string member) =>
        group.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
