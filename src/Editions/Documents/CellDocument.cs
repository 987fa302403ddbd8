using System.Text.Json;
using System.Text.Json.Serialization;

namespace BarometerSite.Editions.Documents;

/// <summary>Members by the ids of their dimensions, in the order of the indicator's dimensions.</summary>
[JsonConverter(typeof(CellJson))]
internal sealed record CellDocument(ImmutableArray<KeyValuePair<string, string>> Members);

/// <summary>Members as the members of an object: <c>{ "group": "danish", "district": "_T" }</c>.</summary>
internal sealed class CellJson : JsonConverter<CellDocument>
{
    public override CellDocument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(TextMembers.Read(ref reader));

    public override void Write(Utf8JsonWriter writer, CellDocument value, JsonSerializerOptions options) => TextMembers.Write(writer, value.Members);
}
