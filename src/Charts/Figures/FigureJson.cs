using System.Buffers;
using System.Collections;
using System.Text.Json;
using BarometerSite.Markup;
using Plotly.NET;

namespace BarometerSite.Charts.Figures;

/// <summary>
/// Writes Plotly.NET's objects, property by property in the order in which they were set. The package's own writer works by reflection, which a
/// program compiled to machine code has not, and knows no decimals: 7.1 stays 7.1 here.
/// </summary>
internal static class FigureJson
{
    private static readonly JsonWriterOptions Form = new() { Encoder = JsonText.Encoder };

    public static void Write(PlotlyFigure figure, IBufferWriter<byte> output)
    {
        using (var json = new Utf8JsonWriter(output, Form))
        {
            json.WriteStartObject();
            json.WritePropertyName("data");
            Write(json, figure.Data);
            json.WritePropertyName("layout");
            Write(json, figure.Layout);
            json.WriteEndObject();
        }
        output.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case decimal number:
                json.WriteRawValue(NumberFormat.Exact(number));
                break;
            case DynamicObj.DynamicObj parts:
                WriteObject(json, parts);
                break;
            case IEnumerable list:
                json.WriteStartArray();
                foreach (var item in list)
                    Write(json, item);
                json.WriteEndArray();
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value), value.GetType().Name, "no JSON for this type");
        }
    }

    private static void WriteObject(Utf8JsonWriter json, DynamicObj.DynamicObj parts)
    {
        json.WriteStartObject();
        if (parts is Trace trace)
            json.WriteString("type", trace.type);
        foreach (var (name, value) in parts.Properties)
        {
            json.WritePropertyName(name);
            Write(json, value);
        }
        json.WriteEndObject();
    }
}
