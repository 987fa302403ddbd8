using System.Text.Json;
using BarometerSite.Editions.Documents;
using BarometerSite.Model;

namespace BarometerSite.OpenData.Citations;

/// <summary>A reference as CSL-JSON (Citation Style Language 1.0.2, csl-data.json), which Zotero, Mendeley and pandoc read.</summary>
internal static class CslJson
{
    public static void Write(Indicator indicator, Citation citation, IBufferWriter<byte> output)
    {
        var language = Languages.Complete;
        using (var json = new Utf8JsonWriter(output, ReadableJson.Layout))
        {
            json.WriteStartArray();
            json.WriteObject(item =>
            {
                item.WriteString("id", citation.Edition is { } id ? $"{indicator.Id}-{id}" : indicator.Id);
                item.WriteString("type", "dataset");
                item.WriteString("title", citation.Title.In(language));
                item.WriteString("container-title", citation.Work.In(language));
                item.WriteObjects("author", [citation.Owner], (author, owner) => author.WriteString("literal", owner.In(language)));
                item.WriteString("publisher", citation.Owner.In(language));
                item.WriteObject("issued", Day(citation.Day));
                if (citation.Edition is { } edition)
                    item.WriteString("version", edition.ToString());
                item.WriteString("URL", citation.Address);
                item.WriteString("language", language.Code);
            });
            json.WriteEndArray();
        }
        output.Write("\n"u8);
    }

    private static Action<Utf8JsonWriter> Day(DateOnly day) => json =>
    {
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        json.WriteNumberValue(day.Year);
        json.WriteNumberValue(day.Month);
        json.WriteNumberValue(day.Day);
        json.WriteEndArray();
        json.WriteEndArray();
    };
}
