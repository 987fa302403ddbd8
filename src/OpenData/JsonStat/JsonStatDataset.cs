using System.Text.Json;
using BarometerSite.Editions.Documents;
using BarometerSite.Markup;
using BarometerSite.Model;
using BarometerSite.Pages;

namespace BarometerSite.OpenData.JsonStat;

/// <summary>
/// An indicator as a JSON-stat 2.0 dataset: a cube of period, the indicator's dimensions, vintage and measure. Values are sparse, by their place in the
/// cube (json-stat.org/full, value), the status beside the value it is of, and whatever else is said of a figure in <c>extension</c> by the same places.
/// </summary>
internal sealed class JsonStatDataset(Indicator indicator, PlanContext context, JsonStatParts parts, Utf8JsonWriter json)
{
    private readonly Wording wording = context.In(Languages.Complete);
    private readonly Cube cube = new(indicator);

    public static void Write(Indicator indicator, PlanContext context, JsonStatParts parts, IBufferWriter<byte> output)
    {
        using (var json = new Utf8JsonWriter(output, ReadableJson.Layout with { Indented = false }))
            new JsonStatDataset(indicator, context, parts, json).Write();
        output.Write("\n"u8);
    }

    private void Write()
    {
        json.WriteStartObject();
        json.WriteString("version", "2.0");
        json.WriteString("class", "dataset");
        json.WriteString("href", context.BaseUrl + Addresses.DataFile(indicator, DataForm.JsonStat));
        json.WriteString("label", wording.In(indicator.Title));
        json.WriteString("source", string.Join("; ", indicator.Measurements.Select(row => row.Source.Publisher).Distinct(StringComparer.Ordinal)));
        json.WriteString("updated", IsoDate.Of(context.Edition.AsOf));
        json.WriteStartArray("note");
        json.WriteStringValue(wording.In(indicator.Definition));
        if (indicator.Caution is { } caution)
            json.WriteStringValue(wording.In(caution));
        json.WriteEndArray();
        new JsonStatDimensions(indicator, cube, parts, wording, json).Write();
        Values();
        Sparse("status", MeasurementColumns.Status);
        Extension();
        json.WriteEndObject();
    }

    private void Values()
    {
        json.WriteStartObject("value");
        foreach (var (row, place) in cube.Rows)
        {
            for (var at = 0; at < Cube.Measures.Length; at++)
                Member(place + at, Cube.Measures[at].Content(row));
        }
        json.WriteEndObject();
    }

    private void Extension()
    {
        json.WriteStartObject("extension");
        json.WriteString("id", indicator.Id);
        json.WriteString("licence", context.Barometer.Site.LicenceAddress);
        json.WriteTexts("labels", indicator.Title);
        json.WriteMade("statuses", parts.Statuses);
        // What follows from the source is said once of each.
        var attributes = MeasurementColumns.AfterDimensions.Where(column => column.Role == ColumnRole.Attribute && column.IsGiven);
        foreach (var column in attributes.Where(column => column != MeasurementColumns.Status))
            Sparse(column.Id, column);
        Sources();
        json.WriteEndObject();
    }

    private void Sources()
    {
        json.WriteStartObject("sources");
        foreach (var source in indicator.Measurements.Select(row => row.Source).DistinctBy(source => source.Id, StringComparer.Ordinal))
        {
            json.WriteStartObject(source.Id);
            json.WriteString("title", source.Title);
            json.WriteString("publisher", source.Publisher);
            if (source.Address is { } address)
                json.WriteString("address", address);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    // Of the figure, so beside its value.
    private void Sparse(string name, MeasurementColumn column)
    {
        json.WriteStartObject(name);
        foreach (var (row, place) in cube.Rows)
            Member(place, column.Content(row));
        json.WriteEndObject();
    }

    private void Member(long place, object? content)
    {
        if (content is null)
            return;
        Span<byte> name = stackalloc byte[NumberFormat.LongestExact];
        json.WritePropertyName(name[..NumberFormat.Exact(place, name)]);
        switch (content)
        {
            case decimal number:
                json.WriteNumberValue(SignificantDigits.Plain(number));
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            default:
                json.WriteStringValue((string)content);
                break;
        }
    }
}
