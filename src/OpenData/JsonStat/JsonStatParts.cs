using System.Collections.Concurrent;
using System.Text.Json;
using BarometerSite.Model;
using BarometerSite.Pages;

namespace BarometerSite.OpenData.JsonStat;

/// <summary>
/// What the datasets of many indicators say alike, as JSON: made once, which is most of what a short one says. Safe to ask from several threads.
/// </summary>
internal sealed class JsonStatParts
{
    private readonly Wording wording;
    private readonly ConcurrentDictionary<string, byte[]> dimensions = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<int, byte[]> vintages = new();
    private readonly ConcurrentDictionary<(Unit Unit, int Decimals), byte[]> measures = new();

    public JsonStatParts(Wording wording)
    {
        this.wording = wording;
        Statuses = JsonWriting.Make(json =>
        {
            json.WriteStartObject();
            foreach (var column in new[] { MeasurementColumns.Status, MeasurementColumns.Confidentiality })
            {
                json.WriteStartObject(column.Id);
                foreach (var code in column.Codes)
                    json.WriteString(code, ColumnWords.OfCode(column, code, wording));
                json.WriteEndObject();
            }
            json.WriteEndObject();
        });
    }

    /// <summary>The labels of status and confidentiality.</summary>
    public byte[] Statuses { get; }

    /// <summary>One of an indicator's own dimensions.</summary>
    public byte[] Dimension(MeasurementColumn column) => dimensions.GetOrAdd(column.Id, _ => JsonWriting.Make(json =>
        WriteDimension(json, ColumnWords.Title(column, wording), column.Codes, code => ColumnWords.OfCode(column, code, wording))));

    public byte[] Vintages(int count) => vintages.GetOrAdd(count, _ => JsonWriting.Make(json => WriteDimension(
        json, wording.Word("data_vintage"), [.. Enumerable.Range(0, count).Select(vintage => vintage.ToString(CultureInfo.InvariantCulture))],
        vintage => vintage == "0" ? wording.Word("data_vintage_counts") : wording.Say("data_vintage_before", ("number", vintage)))));

    public byte[] Measures(Indicator indicator) => measures.GetOrAdd((indicator.Unit, indicator.Decimals), of => JsonWriting.Make(json =>
    {
        json.WriteStartObject();
        json.WriteString("label", wording.Word("data_measure"));
        json.WriteStartObject("category");
        WriteCategories(
            json, [.. Cube.Measures.Select(column => column.Id)], id => ColumnWords.Title(Cube.Measures.First(column => column.Id == id), wording));
        json.WriteStartObject("unit");
        foreach (var column in Cube.Measures.Where(column => column.Type == ColumnType.Number))
        {
            json.WriteStartObject(column.Id);
            json.WriteString("label", wording.UnitName(of.Unit));
            json.WriteNumber("decimals", of.Decimals);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }));

    public static void WriteDimension(Utf8JsonWriter json, string title, ImmutableArray<string> codes, Func<string, string> label)
    {
        json.WriteStartObject();
        json.WriteString("label", title);
        json.WriteStartObject("category");
        WriteCategories(json, codes, label);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteCategories(Utf8JsonWriter json, ImmutableArray<string> codes, Func<string, string> label)
    {
        json.WriteStrings("index", codes);
        json.WriteStartObject("label");
        foreach (var code in codes)
            json.WriteString(code, label(code));
        json.WriteEndObject();
    }
}
