using System.Text.Json;
using BarometerSite.Model;
using BarometerSite.Pages;

namespace BarometerSite.OpenData.JsonStat;

/// <summary>What the places of the cube mean: <c>id</c>, <c>size</c>, <c>role</c> and <c>dimension</c>.</summary>
internal sealed class JsonStatDimensions(Indicator indicator, Cube cube, Wording wording, Utf8JsonWriter json)
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
        var periods = cube.Periods.ToDictionary(period => period.ToSdmx(), wording.Period, StringComparer.Ordinal);
        Dimension(
            MeasurementColumns.Period.Id, ColumnWords.Title(MeasurementColumns.Period, wording), cube.Periods.Select(period => period.ToSdmx()),
            period => periods[period]);
        foreach (var column in cube.Dimensions)
            Dimension(column.Id, ColumnWords.Title(column, wording), column.Codes, code => ColumnWords.OfCode(column, code, wording));
        Dimension(Vintages.Id, wording.Word("data_vintage"),
            Enumerable.Range(0, cube.VintageCount).Select(vintage => vintage.ToString(CultureInfo.InvariantCulture)),
            vintage => vintage == "0" ? wording.Word("data_vintage_counts") : wording.Say("data_vintage_before", ("number", vintage)));
        Measures();
        json.WriteEndObject();
    }

    private void Role(string name, string id)
    {
        json.WriteStartArray(name);
        json.WriteStringValue(id);
        json.WriteEndArray();
    }

    private void Dimension(string id, string title, IEnumerable<string> codes, Func<string, string> label)
    {
        json.WriteStartObject(id);
        json.WriteString("label", title);
        json.WriteStartObject("category");
        Categories(codes, label);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Categories(IEnumerable<string> codes, Func<string, string> label)
    {
        string[] all = [.. codes];
        json.WriteStartArray("index");
        foreach (var code in all)
            json.WriteStringValue(code);
        json.WriteEndArray();
        json.WriteStartObject("label");
        foreach (var code in all)
            json.WriteString(code, label(code));
        json.WriteEndObject();
    }

    private void Measures()
    {
        json.WriteStartObject(Measure);
        json.WriteString("label", wording.Word("data_measure"));
        json.WriteStartObject("category");
        Categories(Cube.Measures.Select(column => column.Id), id => ColumnWords.Title(Cube.Measures.First(column => column.Id == id), wording));
        json.WriteStartObject("unit");
        foreach (var column in Cube.Measures.Where(column => column.Type == ColumnType.Number))
        {
            json.WriteStartObject(column.Id);
            json.WriteString("label", wording.UnitName(indicator.Unit));
            json.WriteNumber("decimals", indicator.Decimals);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
