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
        // Each in a known language, none twice, and all that every site speaks.
        return texts.DistinctBy(text => text.Key).Count() == texts.Length && texts.All(text => Languages.Find(text.Key) is not null)
            && Languages.Usual.All(language => texts.Any(text => text.Key == language.Code))
            ? LocalText.Of(language => texts.FirstOrDefault(text => text.Key == language.Code).Value)
            : throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, LocalText value, JsonSerializerOptions options) =>
        TextMembers.Write(writer, value.Spoken.Select(text => KeyValuePair.Create(text.Language.Code, text.Text)));
}
