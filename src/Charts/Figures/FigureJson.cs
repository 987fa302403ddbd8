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
            Write(json, "data", figure.Data);
            Write(json, "layout", figure.Layout);
            json.WriteEndObject();
        }
        output.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, string name, object? value)
    {
        json.WritePropertyName(name);
        Write(json, value);
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        if (value is string text)
            json.WriteStringValue(text);
        else if (value is DynamicObj.DynamicObj parts)
            WriteObject(json, parts);
        else if (value is IEnumerable list)
            WriteList(json, list);
        else
            json.WriteRawValue(Plain(value));
    }

    private static string Plain(object? value) => value switch
    {
        null => "null",
        bool truth => truth ? "true" : "false",
        int number => NumberFormat.Exact(number),
        decimal number => NumberFormat.Exact(number),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value.GetType().Name, "no JSON for this type"),
    };

    private static void WriteList(Utf8JsonWriter json, IEnumerable list)
    {
        json.WriteStartArray();
        foreach (var item in list)
            Write(json, item);
        json.WriteEndArray();
    }

    private static void WriteObject(Utf8JsonWriter json, DynamicObj.DynamicObj parts)
    {
        json.WriteStartObject();
        if (parts is Trace trace)
            json.WriteString("type", trace.type);
        foreach (var (name, property) in parts.Properties.Where(entry => entry.Value is not null))
            Write(json, name, property);
        json.WriteEndObject();
    }
}
