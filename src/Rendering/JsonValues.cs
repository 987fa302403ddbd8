using System.Numerics;
using System.Text.Json;
using Scriban.Runtime;

namespace BarometerSite.Rendering;

/// <summary>Turns JSON (RFC 8259) into what a template can see: objects, lists, texts, numbers, true, false and null.</summary>
internal static class JsonValues
{
    /// <summary>The members of a JSON object, in their order; of two with one name the last counts.</summary>
    /// <exception cref="JsonException">The text is no JSON, or no object.</exception>
    public static ScriptObject ReadObject(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Object
            ? Object(document.RootElement)
            : throw new JsonException("The file must be a JSON object: { … }.", path: null, lineNumber: 0, bytePositionInLine: 0);
    }

    private static ScriptObject Object(JsonElement element)
    {
        var result = new ScriptObject();
        foreach (var member in element.EnumerateObject())
            result[member.Name] = Value(member.Value);
        return result;
    }

    private static object? Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Object(element),
        JsonValueKind.Array => new ScriptArray(element.EnumerateArray().Select(Value)),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => Number(element),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    // The smallest type that holds a whole number without loss, and what every JSON reader makes of all others.
    private static object Number(JsonElement element)
    {
        if (element.TryGetInt32(out var small))
            return small;
        if (element.TryGetInt64(out var large))
            return large;
        return BigInteger.TryParse(element.GetRawText(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var huge)
            ? huge
            : element.GetDouble();
    }
}
