using System.Text.Json;
using System.Text.Json.Serialization;

namespace BarometerSite.Editions.Documents;

/// <summary>Members by the ids of their dimensions, in the order of the indicator's dimensions.</summary>
[JsonConverter(typeof(CellJson))]
internal sealed record CellDocument(ImmutableArray<KeyValuePair<string, string>> Members);

/// <summary>Members as the members of an object: <c>{ "group": "danish", "district": "_T" }</c>.</summary>
internal sealed class CellJson : JsonConverter<CellDocument>
{
    public override CellDocument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException();
        var members = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var dimension = reader.GetString()!;
            reader.Read();
            if (reader.TokenType != JsonTokenType.String)
                throw new JsonException();
            members.Add(KeyValuePair.Create(dimension, reader.GetString()!));
        }

        return new CellDocument(members.ToImmutable());
    }

    public override void Write(Utf8JsonWriter writer, CellDocument value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (dimension, member) in value.Members)
            writer.WriteString(dimension, member);
        writer.WriteEndObject();
    }
}
