using System.Text.Json;
using BarometerSite.Model;
using BarometerSite.Pages;

namespace BarometerSite.OpenData.JsonStat;

/// <summary>What the places of the cube mean: <c>id</c>, <c>size</c>, <c>role</c> and <c>dimension</c>.</summary>
internal sealed class JsonStatDimensions(Indicator indicator, Cube cube, JsonStatParts parts, Wording wording, Utf8JsonWriter json)
{
    private const string Measure = "measure";

    public void Write()
    {
        json.WriteStartArray("id");
        foreach (var id in (string[])[MeasurementColumns.Period.Id, .. cube.Dimensions.Select(column => column.Id), Vintages.Id, Measure])
            json.WriteStringValue(id);
        json.WriteEndArray();
        json.WriteStartArray("size");
        foreach (var size in cube.Size)
            json.WriteNumberValue(size);
        json.WriteEndArray();
        json.WriteStartObject("role");
        Role("time", MeasurementColumns.Period.Id);
        Role("metric", Measure);
        json.WriteEndObject();

        json.WriteStartObject("dimension");
        json.WritePropertyName(MeasurementColumns.Period.Id);
        var periods = cube.Periods.ToDictionary(period => period.ToSdmx(), wording.Period, StringComparer.Ordinal);
        JsonStatParts.WriteDimension(
            json, ColumnWords.Title(MeasurementColumns.Period, wording), [.. cube.Periods.Select(period => period.ToSdmx())], period => periods[period]);
        foreach (var column in cube.Dimensions)
            json.WriteMade(column.Id, parts.Dimension(column));
        json.WriteMade(Vintages.Id, parts.Vintages(cube.VintageCount));
        json.WriteMade(Measure, parts.Measures(indicator));
        json.WriteEndObject();
    }

    private void Role(string name, string id)
    {
        json.WriteStartArray(name);
        json.WriteStringValue(id);
        json.WriteEndArray();
    }
}
