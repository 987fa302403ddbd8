using System.Text.Json;

namespace BarometerSite.Editions.Documents;

/// <summary>A JSON object whose members are all texts, in their order.</summary>
internal static class TextMembers
{
    /// <exception cref="JsonException">It is something else.</exception>
    public static ImmutableArray<KeyValuePair<string, string>> Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException();
        var members = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (reader.TokenType != JsonTokenType.String)
                throw new JsonException();
            members.Add(KeyValuePair.Create(name, reader.GetString()!));
        }

        return members.ToImmutable();
    }

    public static void Write(Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, string>> members)
    {
        writer.WriteStartObject();
        foreach (var (name, text) in members)
            writer.WriteString(name, text);
        writer.WriteEndObject();
    }
}
