using System.Text.Json;
using BarometerSite.Editions.Documents;
using BarometerSite.Model;

namespace BarometerSite.OpenData;

/// <summary>JSON files put together by hand, in the layout of all JSON of the site.</summary>
internal static class JsonWriting
{
    /// <summary>One object, ended by a new line.</summary>
    /// <param name="isForPeople">Indented; without it a long file is half as long.</param>
    public static void WriteFile(IBufferWriter<byte> output, Action<Utf8JsonWriter> members, bool isForPeople = true)
    {
        using (var json = new Utf8JsonWriter(output, ReadableJson.Layout with { Indented = isForPeople }))
            json.WriteObject(members);
        output.Write("\n"u8);
    }

    /// <summary>A value that is written in many places, without space.</summary>
    public static byte[] Make(Action<Utf8JsonWriter> value)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, ReadableJson.Layout with { Indented = false }))
            value(json);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>The same for a file that is for people.</summary>
    /// <param name="depth">How deep it stands there.</param>
    public static byte[] MakeIndented(int depth, Action<Utf8JsonWriter> value)
    {
        var output = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(output, ReadableJson.Layout);
        for (var level = 0; level < depth; level++)
            json.WriteStartArray();
        json.Flush();
        var above = output.WrittenCount;
        value(json);
        json.Flush();
        return output.WrittenSpan[above..].TrimStart((byte)'\n').TrimStart((byte)' ').ToArray();
    }

    /// <summary>What <see cref="Make"/> or <see cref="MakeIndented"/> made.</summary>
    public static void WriteMade(this Utf8JsonWriter json, string name, byte[] value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(value, skipInputValidation: true);
    }

    public static void WriteObject(this Utf8JsonWriter json, Action<Utf8JsonWriter> members)
    {
        json.WriteStartObject();
        members(json);
        json.WriteEndObject();
    }

    public static void WriteObject(this Utf8JsonWriter json, string name, Action<Utf8JsonWriter> members)
    {
        json.WritePropertyName(name);
        json.WriteObject(members);
    }

    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> members)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            members(json, item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>A text in each language by the language's code.</summary>
    public static void WriteTexts(this Utf8JsonWriter json, string name, LocalText text)
    {
        json.WriteStartObject(name);
        foreach (var (language, spoken) in text.Spoken)
            json.WriteString(language.Code, spoken);
        json.WriteEndObject();
    }
}
