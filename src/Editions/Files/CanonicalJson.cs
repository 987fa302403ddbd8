using System.Text.Json;

namespace BarometerSite.Editions.Files;

/// <summary>
/// JSON in the one form that RFC 8785 gives it, so that equal contents have equal digests: no white space, members in the order of their names'
/// UTF-16 units, nothing escaped that need not be, numbers as ECMAScript writes them.
/// </summary>
internal static class CanonicalJson
{
    /// <param name="json">Numbers have at most fifteen significant digits.</param>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static void Write(ReadOnlyMemory<byte> json, IBufferWriter<byte> output)
    {
        using var document = JsonDocument.Parse(json);
        Write(document.RootElement, output);
    }

    private static void Write(JsonElement element, IBufferWriter<byte> output)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var separator = "{"u8;
                foreach (var member in element.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal))
                {
                    output.Write(separator);
                    WriteText(member.Name, output);
                    output.Write(":"u8);
                    Write(member.Value, output);
                    separator = ","u8;
                }

                output.Write(separator[0] == '{' ? "{}"u8 : "}"u8);
                break;
            case JsonValueKind.Array:
                var next = "["u8;
                foreach (var item in element.EnumerateArray())
                {
                    output.Write(next);
                    Write(item, output);
                    next = ","u8;
                }

                output.Write(next[0] == '[' ? "[]"u8 : "]"u8);
                break;
            case JsonValueKind.Number:
                Encoding.UTF8.GetBytes(CanonicalNumber.Write(element.GetDouble()), output);
                break;
            case JsonValueKind.String:
                WriteText(element.GetString()!, output);
                break;
            case JsonValueKind.True:
                output.Write("true"u8);
                break;
            case JsonValueKind.False:
                output.Write("false"u8);
                break;
            case JsonValueKind.Null:
                output.Write("null"u8);
                break;
            case JsonValueKind.Undefined:
            default:
                throw new ArgumentOutOfRangeException(nameof(element));
        }
    }

    /// <summary>RFC 8785, 3.2.2.2: quotation marks, backslashes and control characters are escaped, in their short form where they have one.</summary>
    internal static void WriteText(string text, IBufferWriter<byte> output)
    {
        output.Write("\""u8);
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (Escape(text[at]) is not { } escape)
                continue;
            Encoding.UTF8.GetBytes(text.AsSpan(start, at - start), output);
            Encoding.UTF8.GetBytes(escape, output);
            start = at + 1;
        }

        Encoding.UTF8.GetBytes(text.AsSpan(start), output);
        output.Write("\""u8);
    }

    private static string? Escape(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        < ' ' => "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture),
        _ => null,
    };
}
