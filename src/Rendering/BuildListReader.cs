using System.Text.Json;

namespace BarometerSite.Rendering;

/// <summary>Reads what <see cref="BuildList"/> wrote.</summary>
internal static class BuildListReader
{
    /// <returns>The hashes of the files by their paths, SHA-256 in hexadecimal; null where this program did not write it.</returns>
    public static IReadOnlyDictionary<string, string>? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("generator", out var generator) && generator.ValueKind == JsonValueKind.String
                && generator.GetString()!.StartsWith(BuildList.GeneratorName + " ", StringComparison.Ordinal)
                && root.TryGetProperty("files", out var files) && files.ValueKind == JsonValueKind.Object
                ? files.EnumerateObject().ToDictionary(file => file.Name, Hash, StringComparer.Ordinal)
                : null;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            return null;
        }
    }

    private static string Hash(JsonProperty file) =>
        file.Value.ValueKind == JsonValueKind.Object && file.Value.TryGetProperty("sha256", out var hash) && hash.ValueKind == JsonValueKind.String
            ? hash.GetString()!
            : "";
}
