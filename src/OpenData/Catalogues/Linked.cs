using System.Text.Json;
using BarometerSite.Model;

namespace BarometerSite.OpenData.Catalogues;

/// <summary>Pieces of JSON-LD 1.1.</summary>
internal static class Linked
{
    public static void WriteLink(this Utf8JsonWriter json, string name, string id)
    {
        json.WriteStartObject(name);
        json.WriteString("@id", id);
        json.WriteEndObject();
    }

    /// <summary>A link to a thing with its class: a checker that meets it alone must know what it is.</summary>
    public static void WriteLink(this Utf8JsonWriter json, string name, string id, string type)
    {
        json.WritePropertyName(name);
        json.WriteThing(id, type);
    }

    /// <summary>What such a link leads to.</summary>
    public static void WriteThing(this Utf8JsonWriter json, string id, string type)
    {
        json.WriteStartObject();
        json.WriteString("@id", id);
        json.WriteString("@type", type);
        json.WriteEndObject();
    }

    public static void WriteTyped(this Utf8JsonWriter json, string name, string value, string type)
    {
        json.WriteStartObject(name);
        json.WriteString("@value", value);
        json.WriteString("@type", type);
        json.WriteEndObject();
    }

    public static void WriteSpoken(this Utf8JsonWriter json, string name, LocalText text)
    {
        json.WriteStartArray(name);
        foreach (var (language, spoken) in text.Spoken)
        {
            json.WriteStartObject();
            json.WriteString("@value", spoken);
            json.WriteString("@language", language.Code);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>A date as precise as it is known.</summary>
    public static void WriteDate(this Utf8JsonWriter json, string name, PartialDate date) => json.WriteTyped(name, date.ToString(), date switch
    {
        { Month: null } => "xsd:gYear",
        { Day: null } => "xsd:gYearMonth",
        _ => "xsd:date",
    });

    public static void WriteDate(this Utf8JsonWriter json, string name, DateOnly day) => json.WriteTyped(name, IsoDate.Of(day), "xsd:date");
}
