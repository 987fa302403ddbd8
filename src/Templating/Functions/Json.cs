using System.Numerics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BarometerSite.Templating.Evaluation;

namespace BarometerSite.Templating.Functions;

/// <summary>Values to JSON and back.</summary>
internal static class Json
{
    private static readonly JsonDocumentOptions ReadOptions = new() { MaxDepth = 64 };

    public static object? Read(Arguments arguments, string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, ReadOptions);
            return ToValue(document.RootElement);
        }
        catch (JsonException exception)
        {
            throw arguments.Fail($"the text is not JSON. {exception.Message}");
        }
    }

    public static string Write(RenderContext context, object? value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.Default }))
            Write(context, writer, value, 0);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static object? ToValue(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var members = new ScriptObject();
                foreach (var property in element.EnumerateObject())
                    members.TrySet(property.Name, ToValue(property.Value));
                return members;
            case JsonValueKind.Array:
                return new ScriptArray(element.EnumerateArray().Select(ToValue));
            case JsonValueKind.String:
                return element.GetString();
            case JsonValueKind.Number:
                return element.TryGetInt64(out var whole) ? Numbers.Smallest(whole) : element.GetDouble();
            case JsonValueKind.True or JsonValueKind.False:
                return element.GetBoolean();
            default:
                return null;
        }
    }

    private static void Write(RenderContext context, Utf8JsonWriter writer, object? value, int depth)
    {
        context.CheckNesting(depth);
        context.CheckTextLength(writer.BytesCommitted + writer.BytesPending);
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case DateTime time:
                writer.WriteStringValue(time);
                break;
            case BigInteger or double or float or decimal or int or long or byte or sbyte or short or ushort or uint or ulong:
                WriteNumber(writer, value);
                break;
            case ITemplateObject members:
                writer.WriteStartObject();
                foreach (var name in members.MemberNames)
                {
                    writer.WritePropertyName(name);
                    Write(context, writer, members.TryGetMember(name, out var member) ? member : null, depth + 1);
                }
                writer.WriteEndObject();
                break;
            default:
                if (Items.IsList(value))
                    WriteItems(context, writer, value, depth);
                else
                    writer.WriteStringValue(context.TextOf(value));
                break;
        }
    }

    private static void WriteItems(RenderContext context, Utf8JsonWriter writer, object value, int depth)
    {
        writer.WriteStartArray();
        foreach (var item in Items.Of(value))
            Write(context, writer, item, depth + 1);
        writer.WriteEndArray();
    }

    /// <summary>JSON has no words for what is not finite.</summary>
    private static void WriteNumber(Utf8JsonWriter writer, object value)
    {
        if (double.IsFinite(Numbers.ToDouble(value)))
            writer.WriteRawValue(Numbers.ToText(value), skipInputValidation: true);
        else
            writer.WriteNullValue();
    }
}
