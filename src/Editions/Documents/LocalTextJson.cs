using System.Text.Json;
using System.Text.Json.Serialization;
using BarometerSite.Model;

namespace BarometerSite.Editions.Documents;

/// <summary>A text in each language, by the language's code: <c>{ "da": …, "en": … }</c>.</summary>
internal sealed class LocalTextJson : JsonConverter<LocalText>
{
    public override LocalText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException();
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var code = reader.GetString()!;
            reader.Read();
            if (reader.TokenType != JsonTokenType.String || !texts.TryAdd(code, reader.GetString()!))
                throw new JsonException();
        }

        return texts.Count == Languages.All.Length && Languages.All.All(language => texts.ContainsKey(language.Code))
            ? new LocalText((EquatableArray<string>)[.. Languages.All.Select(language => texts[language.Code])])
            : throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, LocalText value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var language in Languages.All)
            writer.WriteString(language.Code, value.In(language));
        writer.WriteEndObject();
    }
}
