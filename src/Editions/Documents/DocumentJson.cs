using System.Text.Json.Serialization;

namespace BarometerSite.Editions.Documents;

/// <summary>
/// The documents as JSON: members in small letters with underscores, what is not there left out, unknown members refused.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    WriteIndented = true,
    NewLine = "\n",
    Converters = [typeof(LocalTextJson)])]
[JsonSerializable(typeof(EditionDocument))]
internal sealed partial class DocumentJson : JsonSerializerContext;
