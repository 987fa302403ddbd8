using System.Text.Json;
using System.Text.Json.Serialization;
using BarometerSite.Model;

namespace BarometerSite.Editions.Documents;

/// <summary>A text in each language, by the language's code: <c>{ "da": …, "en": … }</c>.</summary>
internal sealed class LocalTextJson : JsonConverter<LocalText>
{
    public override LocalText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var texts = TextMembers.Read(ref reader);
        // As many as there are languages, and one of each: so none twice.
        return texts.Length == Languages.All.Length && Languages.All.All(language => texts.Any(text => text.Key == language.Code))
            ? new LocalText((EquatableArray<string>)[.. Languages.All.Select(language => texts.First(text => text.Key == language.Code).Value)])
            : throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, LocalText value, JsonSerializerOptions options) =>
        TextMembers.Write(writer, Languages.All.Select(language => KeyValuePair.Create(language.Code, value.In(language))));
}
