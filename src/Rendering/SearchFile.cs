using System.Text.Json;
using BarometerSite.Charts.Grids;
using BarometerSite.Markup;
using BarometerSite.Model;
using BarometerSite.Pages.Search;

namespace BarometerSite.Rendering;

/// <summary>A part of a search index as JSON: what search-results.js reads.</summary>
internal static class SearchFile
{
    public static void Write(SearchIndexPart part, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JsonText.Encoder });
        json.WriteStartObject();
        if (part.Number == 1)
            WriteHead(part.Index, json);
        json.WriteStartArray("entries");
        foreach (var entry in part.Entries)
            Write(entry, part.Index, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteHead(SearchIndex index, Utf8JsonWriter json)
    {
        json.WriteString("language", index.Language.Code);
        json.WriteBoolean("compounds", index.Forms.HasCompounds);
        json.WriteString("fillers", string.Join(' ', index.Forms.FillerWords));
        json.WriteStartObject("signs");
        foreach (var sign in Codes.Verdicts.Values.Select(Codes.Verdicts.Of))
            json.WriteString(sign, GridSigns.Shape(sign).ToString());
        json.WriteEndObject();
        json.WriteStartArray("more");
        foreach (var part in index.Parts.Skip(1))
            json.WriteStringValue(part.Address);
        json.WriteEndArray();
    }

    private static void Write(SearchEntry entry, SearchIndex index, Utf8JsonWriter json)
    {
        var (title, besides) = index.Words.Terms(entry);
        json.WriteStartObject();
        json.WriteString("address", entry.Address);
        json.WriteString("title", entry.Title);
        json.WriteString("sentence", entry.Sentence);
        json.WriteString("kind", index.Word(entry.Kind));
        json.WriteNumber("weight", SearchKinds.Weight(entry.Kind));
        if (entry.Verdict is { } verdict)
        {
            json.WriteString("verdict", index.Word(verdict));
            json.WriteString("sign", Codes.Verdicts.Of(verdict));
        }
        json.WriteString("name", string.Join(' ', title));
        json.WriteString("text", string.Join(' ', besides));
        json.WriteEndObject();
    }
}
