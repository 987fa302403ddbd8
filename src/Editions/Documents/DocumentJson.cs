using System.Text.Json.Serialization;

namespace BarometerSite.Editions.Documents;

/// <summary>
/// The documents as JSON: members in small letters with underscores, all of them there and no others, null for what is not known.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(LocalTextJson)])]
[JsonSerializable(typeof(EditionDocument))]
[JsonSerializable(typeof(EditionFileDocument))]
[JsonSerializable(typeof(CorrectionsDocument))]
internal sealed partial class DocumentJson : JsonSerializerContext;
